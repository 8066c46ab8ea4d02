import { type Address, claimAddress, figureAddress, withBase } from '../../model/address.ts';
import type { Archive } from '../../model/archive.ts';
import type { Claim } from '../../model/claim.ts';
import type { Figure } from '../../model/figure.ts';
import type { Site } from '../../model/records.ts';

/** A number that somebody may find wrong: its id, how it reads, and where it stands. */
export interface Doubted {
  readonly id: string;
  readonly text: string;
  readonly address: Address;
}

/** A claim, or a figure, as a number to be doubted, at its row of today. */
export const doubted = (claim: Claim): Doubted => ({
  id: claim.id,
  text: claim.value.text,
  address: claimAddress(claim),
});
export const doubtedFigure = (figure: Figure): Doubted => ({
  id: figure.id,
  text: figure.text,
  address: figureAddress(figure),
});

/** Where «报告此数有误» leads: a letter, form or tracker with the report begun; undefined where the site names no channel. */
export function reportAddress({ site }: Archive, number: Doubted): { report?: Address } {
  if (!site.report) return {};
  const title = `勘误 ${number.id}`;
  const page = `${site.url}${withBase(site.base, number.address)}`;
  const body = `${page}\n印作：${number.text}\n应为：\n依据：\n`;
  return {
    report: fill(site.report, { 标题: title, 正文: body, 编号: number.id, 印作: number.text, 网页: page }),
  };
}

function fill(
  { by, address }: NonNullable<Site['report']>,
  words: Readonly<Record<string, string>>,
): Address {
  const template = by === '邮件' ? `mailto:${address}?subject={标题}&body={正文}` : address;
  return template.replace(/\{([^{}]+)\}/g, (whole, key: string) => {
    const value = words[key];
    return value === undefined ? whole : escapeAddress(value);
  });
}

/** Escapes what would mean something in an address; Chinese stays as it is, and short. */
const escapeAddress = (text: string): string =>
  text.replace(/[^\p{L}\p{N}._~-]/gu, (sign) => encodeURIComponent(sign));
