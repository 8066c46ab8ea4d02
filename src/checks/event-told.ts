import { find } from '../model/archive.ts';
import type { Check } from './check.ts';

/** Every 口径 of an event is that of some claim about its place, so that its figures can be shown. */
export const eventTold: Check = (archive) =>
  archive.events
    .filter((event) => find(archive.places, event.place))
    .flatMap((event) =>
      event.scopes
        .filter(
          (scope) => !archive.claims.some((claim) => claim.place === event.place && claim.scope === scope),
        )
        .map((scope) => ({
          rule: 'event-told',
          at: event.fields.口径 ?? event.at,
          message: `没有口径为“${scope}”的陈述。`,
          cure: '照报送里的口径写；没有印出数字的活动，删掉这一行。',
          lacks: { kind: 'return' as const, name: '' },
        })),
    );
