import { addDays, addMonths, differenceInCalendarDays, eachDayOfInterval, format, formatDistance, formatISO, isValid, isWeekend, parse, parseISO, startOfWeek, endOfMonth, intervalToDuration, formatDuration, isBefore, getISOWeek } from 'date-fns';
import { de } from 'date-fns/locale';

// A booking: its nights and what they are called.
export default async (request: Request) => {
  const { searchParams } = new URL(request.url);
  const from = parseISO(searchParams.get('from') ?? '2026-03-01');
  const to = parse(searchParams.get('to') ?? '08.03.2026', 'dd.MM.yyyy', new Date(0));
  if (!isValid(from) || !isValid(to)) return Response.json({ error: 'no such day' }, { status: 400 });
  if (isBefore(to, from)) return Response.json({ error: `${format(to, 'PPP')} is before ${format(from, 'PPP')}` }, { status: 409 });
  const nights = eachDayOfInterval({ start: from, end: addDays(to, -1) });
  return Response.json({
    nights: nights.map((day) => format(day, "EEE, d MMM yyyy 'at' HH:mm")),
    german: format(from, 'PPPP', { locale: de }),
    weekend: nights.filter(isWeekend).length,
    days: differenceInCalendarDays(to, from),
    away: formatDistance(from, to, { addSuffix: true }),
    week: getISOWeek(from),
    monday: formatISO(startOfWeek(from, { weekStartsOn: 1 }), { representation: 'date' }),
    pay: format(endOfMonth(addMonths(to, 1)), 'yyyy-MM-dd'),
    length: formatDuration(intervalToDuration({ start: from, end: to })),
  });
};
