import { describe, expect, it } from 'vitest';
import { isVietnameseSyllable } from '#shared/text/syllable.ts';

describe('isVietnameseSyllable', () => {
  it.each('nghiệm QUYẾT giữa gì giếng quốc quý thuỷ thủy hoà hòa khuỷu nguyễn đặng ỷ yên uống ươm xoong tuổi'.split(' '))(
    '%s can be one',
    (word) => {
      expect(isVietnameseSyllable(word)).toBe(true);
    },
  );
  // Legacy letters, foreign words, and tones that a stop does not take.
  it.each('hoaïch Keá ho¹ch các̉ cỏc tàp café Müller xyz qđ triÓn nghieäm'.split(' '))('%s cannot', (word) => {
    expect(isVietnameseSyllable(word)).toBe(false);
  });
});
