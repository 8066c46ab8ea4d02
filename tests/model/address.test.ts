import { describe, expect, it } from 'vitest';
import {
  claimAddress,
  figureAddress,
  placeAddress,
  projectAddress,
  withBase,
} from '../../src/model/address.ts';

describe('an address', () => {
  it('of a city is its own, of a county below its city', () => {
    expect(placeAddress({ id: 'tonghua', city: 'tonghua' })).toBe('/places/tonghua/');
    expect(placeAddress({ id: 'jian', city: 'tonghua' })).toBe('/places/tonghua/jian/');
  });

  it('of a project stands below its city', () => {
    expect(projectAddress({ id: 'anyu', city: 'tonghua' })).toBe('/projects/tonghua/anyu/');
  });

  it('of a claim is its row on the page of its source', () => {
    expect(claimAddress({ id: 'jian.x.1', source: 'paper' })).toBe('/sources/paper/#jian.x.1');
  });

  it('of a figure is its working on the page of its indicator', () => {
    const figure = { id: 'jian.x.f1', indicator: 'x' };
    expect(figureAddress(figure)).toBe('/indicators/x/#jian.x.f1');
  });

  it('of a figure with a page of its own is its working there', () => {
    const figure = { id: 'jian.x.a1', indicator: 'x', home: '/quality/' };
    expect(figureAddress(figure)).toBe('/quality/#jian.x.a1');
  });
});

describe('the base path', () => {
  it.each([
    ['/', '/places/', '/places/'],
    ['', '/places/', '/places/'],
    ['/zt/xmjb', '/places/', '/zt/xmjb/places/'],
    ['/zt/xmjb/', '/places/', '/zt/xmjb/places/'],
    ['/zt/xmjb/', '/', '/zt/xmjb/'],
  ])('%s before %s is %s', (base, address, whole) => {
    expect(withBase(base, address)).toBe(whole);
  });

  it.each(['#row', 'https://example.org/a', 'mailto:a@example.org', ''])('leaves %s as it is', (address) => {
    expect(withBase('/zt/', address)).toBe(address);
  });
});
