//! Date (ECMA-262 §21.4). The zone is UTC: a local getter or setter is the one of UTC.

use crate::call::{self, arg};
use crate::conv::{self, to_number, Hint};
use crate::date::{self, clip, full_year, make_date, make_day, make_time, Fields, DAY};
use crate::error;
use crate::mem::Rt;
use crate::native;
use crate::num;
use crate::obj::{Class, O};
use crate::props;
use crate::value::{R, V};

/// A Date with a time value.
fn new_date(rt: &mut Rt, t: f64) -> R<V> {
    // That dates have a toJSON is known to JSON: it needs not look for one in everything else.
    let names = rt.names_to_json;
    let shape = rt.root(V::native(native::DATE_PROTO))?;
    rt.names_to_json = names;
    let o = rt.new_obj(shape, Class::Date, 0, 1)?;
    rt.write(o.extra_ptr(0), V::num(t))?;
    Ok(o.v())
}

/// The Date that a value is.
pub(crate) fn as_date(v: V) -> Option<O> {
    v.as_o().filter(|o| o.class() == Class::Date)
}

/// The time value of a Date.
pub(crate) fn time_of(o: O) -> f64 {
    o.extra(0).f()
}

/// `this` of a method; the getters' error is another one than that of the others.
fn this_date(rt: &mut Rt, this: V, who: &'static str) -> R<O> {
    match as_date(this) {
        Some(o) => Ok(o),
        None if who.is_empty() => Err(error::type_error(rt, "this is not a Date object.")),
        None => Err(error::incompatible(rt, who, this)),
    }
}

pub(super) fn this_time(rt: &mut Rt, this: V, who: &'static str) -> R<f64> {
    Ok(time_of(this_date(rt, this, who)?))
}

fn set_time_value(rt: &mut Rt, o: O, t: f64) -> R<V> {
    let t = V::num(clip(t));
    rt.write(o.extra_ptr(0), t)?;
    Ok(t)
}

pub fn date(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    if !this.is_empty() {
        return super::date_text::now(rt);
    }
    let t = match args {
        [] => rt.host.now,
        [v] => time_value(rt, *v)?,
        _ => components(rt, args)?,
    };
    new_date(rt, clip(t))
}

/// The time value that one argument stands for.
fn time_value(rt: &mut Rt, v: V) -> R<f64> {
    if let Some(o) = as_date(v) {
        return Ok(time_of(o));
    }
    let p = conv::to_primitive(rt, v, Hint::Default)?;
    match p.as_s() {
        Some(s) => {
            rt.charge(s.len() >> 2)?;
            Ok(date::parse(s))
        }
        None => to_number(rt, p),
    }
}

/// Year, month, and so on.
fn components(rt: &mut Rt, args: &[V]) -> R<f64> {
    let mut n = [f64::NAN, 0.0, 1.0, 0.0, 0.0, 0.0, 0.0];
    for (to, &v) in n.iter_mut().zip(args) {
        *to = to_number(rt, v)?;
    }
    let [year, month, day, hour, minute, second, ms] = n;
    Ok(make_date(make_day(full_year(year), month, day), make_time(hour, minute, second, ms)))
}

pub fn now(rt: &mut Rt, _this: V, _args: &[V]) -> R<V> {
    Ok(V::num(rt.host.now))
}

pub fn utc(rt: &mut Rt, _this: V, args: &[V]) -> R<V> {
    let t = components(rt, args)?;
    Ok(V::num(clip(t)))
}

pub fn parse(rt: &mut Rt, _this: V, args: &[V]) -> R<V> {
    let s = conv::to_string(rt, arg(args, 0))?;
    rt.charge(s.len() >> 2)?;
    Ok(V::num(date::parse(s)))
}

pub fn get_time(rt: &mut Rt, this: V, _args: &[V]) -> R<V> {
    Ok(V::num(this_time(rt, this, "")?))
}

pub fn get_timezone_offset(rt: &mut Rt, this: V, _args: &[V]) -> R<V> {
    let t = this_time(rt, this, "")?;
    Ok(V::num(if t.is_nan() { t } else { 0.0 }))
}

macro_rules! getters {
    ($($name:ident: |$f:ident| $e:expr;)*) => {$(
        pub fn $name(rt: &mut Rt, this: V, _args: &[V]) -> R<V> {
            let t = this_time(rt, this, "")?;
            if t.is_nan() {
                return Ok(V::num(f64::NAN));
            }
            let $f = Fields::of(t);
            Ok(V::num($e as f64))
        }
    )*};
}

getters! {
    get_full_year: |f| f.year;
    get_month: |f| f.month;
    get_date: |f| f.day;
    get_day: |f| f.weekday;
    get_hours: |f| f.hour;
    get_minutes: |f| f.minute;
    get_seconds: |f| f.second;
    get_milliseconds: |f| f.ms;
}

pub fn get_year(rt: &mut Rt, this: V, _args: &[V]) -> R<V> {
    let t = this_time(rt, this, "Date.prototype.getYear")?;
    Ok(V::num(if t.is_nan() { t } else { (Fields::of(t).year - 1900) as f64 }))
}

/// The parts of a date that setters change, in the order of their arguments.
const HOUR: usize = 3;

/// Sets parts from number `from` on, to the arguments. As in V8, those behind the first are not looked at when the date
/// is invalid.
fn set(rt: &mut Rt, this: V, args: &[V], who: &'static str, from: usize, most: usize) -> R<V> {
    let o = this_date(rt, this, who)?;
    let first = to_number(rt, arg(args, 0))?;
    let t = time_of(o);
    if t.is_nan() {
        return set_time_value(rt, o, t);
    }
    let f = Fields::of(t);
    let mut n = [f.year, f.month, f.day, f.hour, f.minute, f.second, f.ms].map(|n| n as f64);
    n[from] = first;
    for (to, &v) in n[from + 1..from + most].iter_mut().zip(args.iter().skip(1)) {
        *to = to_number(rt, v)?;
    }
    let [year, month, day, hour, minute, second, ms] = n;
    let in_day = if from < HOUR { t - num::floor(t / DAY) * DAY } else { make_time(hour, minute, second, ms) };
    let days = if from < HOUR { make_day(year, month, day) } else { num::floor(t / DAY) };
    set_time_value(rt, o, make_date(days, in_day))
}

macro_rules! setters {
    ($($name:ident $who:literal: $from:literal $most:literal;)*) => {$(
        pub fn $name(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
            set(rt, this, args, concat!("Date.prototype.", $who), $from, $most)
        }
    )*};
}

setters! {
    set_month "setMonth": 1 2;
    set_date "setDate": 2 1;
    set_hours "setHours": 3 4;
    set_minutes "setMinutes": 4 3;
    set_seconds "setSeconds": 5 2;
    set_milliseconds "setMilliseconds": 6 1;
    set_utc_month "setUTCMonth": 1 2;
    set_utc_date "setUTCDate": 2 1;
    set_utc_hours "setUTCHours": 3 4;
    set_utc_minutes "setUTCMinutes": 4 3;
    set_utc_seconds "setUTCSeconds": 5 2;
    set_utc_milliseconds "setUTCMilliseconds": 6 1;
}

pub fn set_time(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    let o = this_date(rt, this, "Date.prototype.setTime")?;
    let t = to_number(rt, arg(args, 0))?;
    set_time_value(rt, o, t)
}

/// The time in the day of a Date, and its month and day; those of 1970 for an invalid one.
fn date_parts(o: O) -> (f64, f64, f64) {
    let t = time_of(o);
    if t.is_nan() {
        return (0.0, 0.0, 1.0);
    }
    let f = Fields::of(t);
    (t - num::floor(t / DAY) * DAY, f.month as f64, f.day as f64)
}

pub fn set_full_year(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    set_years(rt, this, args, "Date.prototype.setFullYear")
}

pub fn set_utc_full_year(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    set_years(rt, this, args, "Date.prototype.setUTCFullYear")
}

fn set_years(rt: &mut Rt, this: V, args: &[V], who: &'static str) -> R<V> {
    let o = this_date(rt, this, who)?;
    let year = to_number(rt, arg(args, 0))?;
    let (in_day, mut month, mut day) = date_parts(o);
    if let Some(&v) = args.get(1) {
        month = to_number(rt, v)?;
    }
    if let Some(&v) = args.get(2) {
        day = to_number(rt, v)?;
    }
    set_time_value(rt, o, make_date(make_day(year, month, day), in_day))
}

pub fn set_year(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    let o = this_date(rt, this, "Date.prototype.setYear")?;
    let year = to_number(rt, arg(args, 0))?;
    let (in_day, month, day) = date_parts(o);
    set_time_value(rt, o, make_date(make_day(full_year(year), month, day), in_day))
}

pub fn to_json(rt: &mut Rt, this: V, _args: &[V]) -> R<V> {
    let o = conv::to_object(rt, this)?;
    let p = conv::to_primitive(rt, o, Hint::Number)?;
    if p.is_num() && !p.f().is_finite() {
        return Ok(V::NULL);
    }
    let f = props::get(rt, o, &native::TO_ISO_STRING)?;
    call::call(rt, f, o, &[], "toISOString")
}

/// Date.prototype[Symbol.toPrimitive]: to a string, where nothing asks for a number.
pub fn to_primitive(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    if !this.is_object() {
        return Err(error::incompatible(rt, "Date.prototype [ @@toPrimitive ]", this));
    }
    let hint = arg(args, 0);
    let is = |t: &[u8]| hint.as_s().is_some_and(|s| s.is(t));
    if is(b"string") || is(b"default") || is(b"number") {
        return crate::conv::ordinary_to_primitive(rt, this, !is(b"number"));
    }
    Err(error::about(rt, "Invalid hint: ", hint, ""))
}
