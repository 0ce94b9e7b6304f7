//! Addresses of files, which may have letters of drives.

use super::{find, from, hosts, path, tail, to, Parsed, Url, B, NOTHING};
use crate::mem::Rt;

/// Whether a segment is the letter of a drive, with one of these after it.
pub(super) fn is_drive(s: &[u8], colons: &[u8]) -> bool {
    matches!(s, [letter, colon] if letter.is_ascii_alphabetic() && colons.contains(colon))
}

/// Whether a text begins with the letter of a drive.
fn has_drive(text: B) -> bool {
    is_drive(to(text, 2), b":|") && text.get(2).is_none_or(|c| b"/\\?#".contains(c))
}

fn is_slash(c: Option<&u8>) -> bool {
    matches!(c, Some(b'/' | b'\\'))
}

/// What stands behind `file:`, or is relative to a base of files.
pub(super) fn parse(rt: &mut Rt, rest: B, base: Option<Url>) -> Parsed {
    let u = Url { scheme: b"file", host: Some(b""), ..NOTHING };
    if is_slash(rest.first()) {
        if is_slash(rest.get(1)) {
            return place(rt, u, from(rest, 2));
        }
        let Some(base) = base else { return path(rt, u, b"", rest) };
        let drive = to(base.path, 3);
        let keeps = !has_drive(from(rest, 1))
            && is_drive(from(drive, 1), b":")
            && matches!(base.path.get(3), None | Some(b'/'));
        return path(rt, Url { host: base.host, ..u }, if keeps { drive } else { b"" }, rest);
    }
    let Some(base) = base else { return path(rt, u, b"", rest) };
    let u = Url { host: base.host, path: base.path, ..u };
    match rest.first() {
        None => tail(rt, Url { query: base.query, ..u }, rest),
        Some(b'?') => tail(rt, u, rest),
        Some(b'#') => tail(rt, Url { query: base.query, ..u }, rest),
        _ if has_drive(rest) => path(rt, Url { path: b"", ..u }, b"", rest),
        _ => {
            let last = base.path.iter().rposition(|&c| c == b'/').unwrap_or(0);
            let kept = if last == 0 && is_drive(from(base.path, 1), b":") { base.path } else { to(base.path, last) };
            path(rt, u, kept, rest)
        }
    }
}

/// What stands behind two slashes: a host, or none.
fn place(rt: &mut Rt, mut u: Url, rest: B) -> Parsed {
    let end = find(rest, b"/\\?#");
    let name = to(rest, end);
    if is_drive(name, b":|") {
        return path(rt, u, b"", rest);
    }
    if !name.is_empty() {
        if !hosts::host(rt, &mut u, name)? {
            return Ok(None);
        }
        if u.host == Some(b"localhost") {
            u.host = Some(b"");
        }
    }
    path(rt, u, b"", from(rest, end))
}
