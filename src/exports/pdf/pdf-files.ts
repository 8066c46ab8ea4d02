import { monthEnd } from '../../figures/claims/days.ts';
import { noticeHome } from '../../figures/letters/notice-figures.ts';
import { noticesOf } from '../../figures/letters/notices.ts';
import { scheduleMonth } from '../../figures/schedule/schedule-months.ts';
import { issuePdfAddress, letterPdfAddress, wallPdfAddress } from '../../model/address.ts';
import { type Archive, citiesOf, frozenOf } from '../../model/archive.ts';
import type { Place } from '../../model/records.ts';
import { composeIssue } from '../../views/bulletin/compose-issue.ts';
import { noticeView } from '../../views/notices/notice.ts';
import { cityScheduleView } from '../../views/schedule/city-schedule.ts';
import { placeScheduleView } from '../../views/schedule/place-schedule.ts';
import { hasWall, walledPlaces } from '../../views/schedule/wall-blocks.ts';
import type { Download, Stock } from '../download.ts';
import { composeIssuePdf } from './compose-issue-pdf.ts';
import { composeLetterPdf } from './compose-letter-pdf.ts';
import type { Printing } from './compose-matter.ts';
import { composeWallPdf, type Wall } from './compose-wall-pdf.ts';

const TYPE = 'application/pdf';

/** Everything that is printed: every issue that is not frozen (of those that are, the print is kept), every letter where letters are drafted, the walls of every city that has any. */
export function pdfFiles({ archive, base, materials }: Stock): Download[] {
  const printing: Printing = { url: archive.site.url, base, materials };
  return [
    ...archive.issues
      .filter(({ id }) => !frozenOf(archive, id))
      .map((issue) => ({
        address: issuePdfAddress(issue.id),
        type: TYPE,
        body: () => composeIssuePdf(composeIssue(archive, issue), printing),
      })),
    ...citiesOf(archive).flatMap((city): Download[] => [
      ...noticesOf(archive, city.id).map((notice) => ({
        address: letterPdfAddress(noticeHome(notice)),
        type: TYPE,
        body: () => composeLetterPdf(noticeView(archive, notice), printing),
      })),
      ...wallFiles(archive, city, printing),
    ]),
  ];
}

function wallFiles(archive: Archive, city: Place, printing: Printing): Download[] {
  const month = scheduleMonth(archive, city.id);
  if (month === undefined || !hasWall(archive, city, month)) return [];
  const wall = (): Wall => ({
    view: cityScheduleView(archive, city, month),
    places: walledPlaces(archive, city, month).map((walled) =>
      placeScheduleView(archive, city, walled, month),
    ),
    day: monthEnd(month),
  });
  return [{ address: wallPdfAddress(city.id), type: TYPE, body: () => composeWallPdf(wall(), printing) }];
}
