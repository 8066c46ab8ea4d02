/** What every row of a data file says of itself where all is invented; elsewhere its source says whose number it is. */
export const standingMark = ({ standing }: { readonly standing: string }): string | undefined =>
  standing === '示例' ? '示例数据' : undefined;
