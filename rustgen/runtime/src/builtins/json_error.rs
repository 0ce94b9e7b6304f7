//! What is wrong with a JSON text, in V8's words.

use crate::error::{throw_parts, throw_text, Part};
use crate::mem::Rt;
use crate::native::SYNTAX_ERROR_PROTO;
use crate::num;
use crate::str::S;
use crate::value::{Stop, R};

/// Units shown on either side of an unexpected one in a long text.
const AROUND: usize = 10;

/// The SyntaxError at unit `at`: `what` is wrong there, or the unit itself was not expected.
#[cold]
#[inline(never)]
pub(crate) fn syntax_error(rt: &mut Rt, s: S, at: usize, what: &'static str) -> Stop {
    let at = at.min(s.len());
    let r = if what.is_empty() { unexpected(rt, s, at) } else { at_position(rt, at, what) };
    match r {
        Ok(s) | Err(s) => s,
    }
}

fn at_position(rt: &mut Rt, at: usize, what: &'static str) -> R<Stop> {
    let n = num::int_string(rt, at as f64)?;
    let between = if what.ends_with("JSON") { " at position " } else { " in JSON at position " };
    Ok(throw_parts(rt, SYNTAX_ERROR_PROTO, &[Part::T(what), Part::T(between), Part::S(n)]))
}

fn unexpected(rt: &mut Rt, s: S, at: usize) -> R<Stop> {
    if at >= s.len() {
        return Ok(throw_text(rt, SYNTAX_ERROR_PROTO, "Unexpected end of JSON input"));
    }
    match u8::try_from(s.at(at)).unwrap_or(0) {
        b'-' | b'0'..=b'9' => return at_position(rt, at, "Unexpected number"),
        b'"' => return at_position(rt, at, "Unexpected string"),
        _ => {}
    }
    let t = Part::T;
    if [&b"[object Object]"[..], b"NaN", b"Infinity", b"undefined"].iter().any(|w| s.is(w)) {
        return Ok(throw_parts(rt, SYNTAX_ERROR_PROTO, &[t("\""), Part::S(s), t("\" is not valid JSON")]));
    }
    let unit = rt.str_unit(s.at(at))?;
    let long = s.len() > 2 * AROUND;
    let from = if long { at.saturating_sub(AROUND) } else { 0 };
    let to = if long && (at < AROUND || at < s.len() - AROUND) { at + AROUND } else { s.len() };
    let part = rt.substr(s, from, to)?;
    let before = if long && at >= AROUND { "', ...\"" } else { "', \"" };
    let after = if to < s.len() || (long && at < AROUND) { "\"... is not valid JSON" } else { "\" is not valid JSON" };
    let parts = [t("Unexpected token '"), Part::S(unit), t(before), Part::S(part), t(after)];
    Ok(throw_parts(rt, SYNTAX_ERROR_PROTO, &parts))
}
