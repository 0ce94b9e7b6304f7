import dayjs from 'dayjs';
import utc from 'dayjs/plugin/utc';
import relativeTime from 'dayjs/plugin/relativeTime';
import customParseFormat from 'dayjs/plugin/customParseFormat';
import duration from 'dayjs/plugin/duration';
import 'dayjs/locale/fr';

dayjs.extend(utc);
dayjs.extend(relativeTime);
dayjs.extend(customParseFormat);
dayjs.extend(duration);

// When something is, in several words.
export default (request: Request) => {
  const { searchParams } = new URL(request.url);
  const at = dayjs(searchParams.get('at') ?? '2026-02-03 04:05', 'YYYY-MM-DD HH:mm', true);
  if (!at.isValid()) return Response.json({ error: 'write YYYY-MM-DD HH:mm' }, { status: 400 });
  const later = at.add(1, 'month').subtract(2, 'day').endOf('week');
  return Response.json({
    text: at.format('dddd, MMMM D, YYYY h:mm A [UTC]Z'),
    french: at.locale('fr').format('dddd D MMMM YYYY'),
    later: later.toISOString(),
    from: at.from(later),
    now: at.fromNow(),
    days: later.diff(at, 'day', true).toFixed(2),
    same: at.isSame(later, 'year'),
    before: at.isBefore(later),
    utc: at.utc().startOf('hour').unix(),
    takes: dayjs.duration({ hours: 3, minutes: 20 }).humanize(),
  });
};
