// Reading a store in a component; the only door to zustand's React side.
export { useStore as useStored } from 'zustand';
