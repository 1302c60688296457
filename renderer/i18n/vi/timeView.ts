// The timeline.
export const timeViewVi = {
  title: 'Thời gian thực hiện',
  heading: (name: string) => `Tiến độ: ${name}`,
  subtitle: (tasks: number, from: number, to: number) =>
    from === to ? `${tasks} nhiệm vụ, năm ${from}` : `${tasks} nhiệm vụ, ${from}-${to}`,
  columns: { number: 'TT', task: 'Nhiệm vụ', lead: 'Chủ trì', times: 'Thời gian' },
  undated: 'Chưa xếp được lên trục thời gian',
  why: { condition: 'theo điều kiện', unknown: 'không hiểu', blank: 'để trống', noDate: 'không có ngày cụ thể' },
  legend: {
    span: 'khoảng thời gian',
    deadline: 'hạn hoàn thành',
    recurring: 'lặp lại, mỗi vạch một kỳ',
    open: 'không thời hạn',
    report: 'hạn báo cáo',
  },
  today: (date: string) => `hôm nay ${date}`,
  print: 'In một trang A4 ngang',
  none: 'Phụ lục chưa có nhiệm vụ hoặc chưa có cột thời gian.',
} as const;
