import { expect, it } from 'vitest';
import { STAGES, STATIONS, stationOf } from '../../src/model/stage.ts';

it('every stage word has a station on the strip, or stands beside it', () => {
  for (const stage of STAGES) {
    expect(stationOf(stage)).toBeGreaterThanOrEqual(-1);
    expect(stationOf(stage)).toBeLessThan(STATIONS.length);
  }
});

it.each([
  ['谋划', 0],
  ['在建', 2],
  ['主体封顶', 3],
  ['试生产', 5],
  ['投产', 6],
  ['停滞', -1],
  ['缓建', -1],
])('%s is at station %i', (stage, station) => {
  expect(stationOf(stage)).toBe(station);
});

it.each(['', '封顶', 'constructor', 'toString'])('the unknown word “%s” is at no station', (word) => {
  expect(stationOf(word)).toBe(-1);
});
