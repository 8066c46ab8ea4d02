import { find } from '../model/archive.ts';
import { nearest } from '../model/nearest.ts';
import type { Check } from './check.ts';
import { proseReferencesTo } from './prose-references.ts';

/** Every campaign that somebody's prose names is the id of a campaign record. */
export const campaignExists: Check = (archive) =>
  proseReferencesTo(archive, 'campaign')
    .filter(({ name }) => !find(archive.campaigns, name))
    .map(({ name, at }) => {
      const near = nearest(
        name,
        archive.campaigns.map((campaign) => campaign.id),
      );
      return {
        rule: 'campaign-exists',
        at,
        message: `没有编号为“${name}”的攻坚行动。${near ? `是不是 ${near}？` : ''}`,
        cure: '写成 campaigns/ 里的文件名（不带 .md）；若确是新的，先运行  npm run new -- campaign',
        lacks: { kind: 'campaign', name },
      };
    });
