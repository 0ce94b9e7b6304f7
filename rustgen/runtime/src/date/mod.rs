//! Time values and the calendar (ECMA-262 §21.4.1): milliseconds since 1970 in the proleptic Gregorian calendar. The
//! zone is UTC, so that local time is the same.

mod parse;

pub(crate) use parse::parse;

use crate::num;

pub(crate) const DAY: f64 = 86_400_000.0;
const DAY_MS: i64 = 86_400_000;

pub(crate) const DAYS: [&str; 7] = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
pub(crate) const MONTHS: [&str; 12] =
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/// A finite time value, taken apart.
#[derive(Clone, Copy)]
pub(crate) struct Fields {
    pub year: i64,
    /// From 0.
    pub month: i64,
    pub day: i64,
    /// Sunday is 0.
    pub weekday: i64,
    pub hour: i64,
    pub minute: i64,
    pub second: i64,
    pub ms: i64,
}

impl Fields {
    pub fn of(t: f64) -> Fields {
        let t = t as i64;
        let days = t.div_euclid(DAY_MS);
        let in_day = t.rem_euclid(DAY_MS);
        let (year, month, day) = civil(days);
        Fields {
            year,
            month,
            day,
            weekday: (days + 4).rem_euclid(7),
            hour: in_day / 3_600_000,
            minute: in_day / 60_000 % 60,
            second: in_day / 1000 % 60,
            ms: in_day % 1000,
        }
    }
}

/// The days before March 1 of a year, counted from March 1 of the year 0, and back: years that begin in March have their
/// leap day at the end, and 400 of them have 146,097 days.
const ERA: i64 = 146_097;
/// 1970-01-01 in that count.
const EPOCH: i64 = 719_468;

/// The date of a day since 1970.
fn civil(days: i64) -> (i64, i64, i64) {
    let z = days + EPOCH;
    let era = z.div_euclid(ERA);
    let d = z.rem_euclid(ERA);
    let year = (d - d / 1460 + d / 36_524 - d / 146_096) / 365;
    let in_year = d - (365 * year + year / 4 - year / 100);
    let m = (5 * in_year + 2) / 153;
    let day = in_year - (153 * m + 2) / 5 + 1;
    let month = if m < 10 { m + 2 } else { m - 10 };
    (year + era * 400 + (month < 2) as i64, month, day)
}

/// The day since 1970 on which a month begins; months count from 0.
fn first_of(year: i64, month: i64) -> i64 {
    let year = year - (month < 2) as i64;
    let era = year.div_euclid(400);
    let y = year.rem_euclid(400);
    let m = if month < 2 { month + 10 } else { month - 2 };
    era * ERA + 365 * y + y / 4 - y / 100 + (153 * m + 2) / 5 - EPOCH
}

fn integer(n: f64) -> f64 {
    num::trunc(n) + 0.0
}

/// MakeDay. Far beyond all time values the years and months are not looked at.
pub(crate) fn make_day(year: f64, month: f64, date: f64) -> f64 {
    if !(year.abs() <= 1e6 && month.abs() <= 1e7 && date.is_finite()) {
        return f64::NAN;
    }
    let months = num::trunc(month) as i64;
    let year = num::trunc(year) as i64 + months.div_euclid(12);
    (first_of(year, months.rem_euclid(12)) - 1) as f64 + integer(date)
}

/// MakeTime.
pub(crate) fn make_time(hour: f64, minute: f64, second: f64, ms: f64) -> f64 {
    if !(hour.is_finite() && minute.is_finite() && second.is_finite() && ms.is_finite()) {
        return f64::NAN;
    }
    integer(hour) * 3_600_000.0 + integer(minute) * 60_000.0 + integer(second) * 1000.0 + integer(ms)
}

/// MakeDate.
pub(crate) fn make_date(day: f64, time: f64) -> f64 {
    let t = time + day * DAY;
    if t.is_finite() {
        t
    } else {
        f64::NAN
    }
}

/// TimeClip.
pub(crate) fn clip(t: f64) -> f64 {
    if t.abs() <= 8.64e15 {
        integer(t)
    } else {
        f64::NAN
    }
}

/// The year that a constructor or Date.UTC means: two digits are of the last century.
pub(crate) fn full_year(y: f64) -> f64 {
    let n = num::trunc(y);
    if (0.0..=99.0).contains(&n) {
        1900.0 + n
    } else {
        y
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_and_dates_agree() {
        let mut days = first_of(-300_000, 0);
        while days < first_of(300_000, 0) {
            let (y, m, d) = civil(days);
            assert_eq!(first_of(y, m) + d - 1, days);
            assert!((0..12).contains(&m) && (1..=31).contains(&d));
            days += 97;
        }
        assert_eq!(civil(0), (1970, 0, 1));
        assert_eq!(civil(first_of(2000, 1) + 28), (2000, 1, 29));
        assert_eq!(civil(first_of(1900, 1) + 28), (1900, 2, 1));
    }
}
