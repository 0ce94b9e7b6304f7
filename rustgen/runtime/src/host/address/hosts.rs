//! Hosts: names, IPv4 and IPv6 addresses; and ports.

use super::{default_port, encoded, from, is_special, lower, to, Url, B, OPAQUE};
use crate::mem::Rt;
use crate::utf8::Bytes;
use crate::value::R;

/// Where the colon of a port is; the end when there is none.
pub(super) fn colon(place: B) -> usize {
    let mut inside = false;
    for (i, c) in place.iter().enumerate() {
        match c {
            b'[' => inside = true,
            b']' => inside = false,
            b':' if !inside => return i,
            _ => {}
        }
    }
    place.len()
}

/// Host and port; whether they are one.
pub(super) fn host_and_port(rt: &mut Rt, u: &mut Url, place: B) -> R<bool> {
    let colon = colon(place);
    let name = to(place, colon);
    if colon < place.len() && name.is_empty() || !port(u, from(place, colon + 1)) {
        return Ok(false);
    }
    if name.is_empty() && is_special(u.scheme) {
        return Ok(false);
    }
    host(rt, u, name)
}

/// A host; whether it is one.
pub(super) fn host(rt: &mut Rt, u: &mut Url, name: B) -> R<bool> {
    if let Some(rest) = name.strip_prefix(b"[") {
        let Some(pieces) = rest.strip_suffix(b"]").and_then(ipv6) else { return Ok(false) };
        u.host = Some(ipv6_text(rt, &pieces)?);
        return Ok(true);
    }
    if is_special(u.scheme) {
        return domain(rt, u, name);
    }
    if name.iter().any(|c| b"\0\t\n\r #/:<>?@[\\]^|".contains(c)) {
        return Ok(false);
    }
    u.host = Some(encoded(rt, name, OPAQUE)?);
    Ok(true)
}

/// A port, which may be empty; whether it is one.
pub(super) fn port(u: &mut Url, digits: B) -> bool {
    let mut n = 0u32;
    for c in digits {
        if !c.is_ascii_digit() {
            return false;
        }
        n = n * 10 + (c - b'0') as u32;
        if n > 65535 {
            return false;
        }
    }
    u.port = if digits.is_empty() || default_port(u.scheme) == Some(n as u16) { None } else { Some(n as u16) };
    true
}

fn domain(rt: &mut Rt, u: &mut Url, name: B) -> R<bool> {
    let name = decoded(rt, name)?;
    let name = lower(rt, name)?;
    if !name.is_ascii() || name.split(|&c| c == b'.').any(|l| l.starts_with(b"xn--")) {
        return Err(rt.api("a URL with an international domain"));
    }
    if name.is_empty() || name.iter().any(|c| *c <= 0x20 || b"#%/:<>?@[\\]^|\x7f".contains(c)) {
        return Ok(false);
    }
    let labels = name.strip_suffix(b".").unwrap_or(name);
    let last = labels.rsplit(|&c| c == b'.').next().unwrap_or(&[]);
    let number = !last.is_empty() && (last.iter().all(|c| c.is_ascii_digit()) || ipv4_number(last).is_some());
    u.host = if number {
        match ipv4(labels) {
            Some(n) => Some(dotted(rt, n)?),
            None => return Ok(false),
        }
    } else {
        Some(name)
    };
    Ok(true)
}

/// Percent-decoding.
fn decoded(rt: &mut Rt, text: B) -> R<B> {
    if !text.contains(&b'%') {
        return Ok(text);
    }
    let mut out = Bytes::new();
    let mut i = 0;
    let hex = |c: Option<&u8>| c.and_then(|&c| (c as char).to_digit(16));
    while let Some(&c) = text.get(i) {
        match (c, hex(text.get(i + 1)), hex(text.get(i + 2))) {
            (b'%', Some(h), Some(l)) => {
                out.all(rt, &[(h << 4 | l) as u8])?;
                i += 3;
            }
            _ => {
                out.all(rt, &[c])?;
                i += 1;
            }
        }
    }
    Ok(out.done(rt))
}

/// A part of an IPv4 address: decimal, octal or hexadecimal.
fn ipv4_number(text: &[u8]) -> Option<u64> {
    let (digits, radix) = match text {
        [] => return None,
        [b'0', b'x' | b'X', rest @ ..] => (rest, 16),
        [b'0', rest @ ..] if !rest.is_empty() => (rest, 8),
        _ => (text, 10),
    };
    digits.iter().try_fold(0u64, |n, &c| Some((n * radix as u64 + (c as char).to_digit(radix)? as u64).min(1 << 40)))
}

fn ipv4(labels: &[u8]) -> Option<u32> {
    let n = labels.split(|&c| c == b'.').count();
    if n > 4 {
        return None;
    }
    let mut all = 0u64;
    for (i, part) in labels.split(|&c| c == b'.').enumerate() {
        let v = ipv4_number(part)?;
        if i + 1 < n {
            if v > 255 {
                return None;
            }
            all |= v << (8 * (3 - i));
        } else {
            if v >= 1 << (8 * (5 - n)) {
                return None;
            }
            all |= v;
        }
    }
    Some(all as u32)
}

fn dotted(rt: &mut Rt, n: u32) -> R<B> {
    let mut out = Bytes::new();
    for (i, b) in n.to_be_bytes().into_iter().enumerate() {
        if i > 0 {
            out.all(rt, b".")?;
        }
        decimal(rt, &mut out, b as u32)?;
    }
    Ok(out.done(rt))
}

pub(super) fn decimal(rt: &mut Rt, out: &mut Bytes, n: u32) -> R<()> {
    let mut digits = [0; 10];
    let mut at = digits.len();
    let mut n = n;
    loop {
        at -= 1;
        digits[at] = b'0' + (n % 10) as u8;
        n /= 10;
        if n == 0 {
            break;
        }
    }
    out.all(rt, digits.get(at..).unwrap_or(&[]))
}

/// The pieces of an IPv6 address.
fn ipv6(t: &[u8]) -> Option<[u16; 8]> {
    let at = |p: usize| t.get(p).copied();
    let digit = |p: usize, radix: u32| at(p).and_then(|c| (c as char).to_digit(radix));
    let mut pieces = [0u16; 8];
    let (mut piece, mut p) = (0, 0);
    let mut gap = None;
    if at(0) == Some(b':') {
        if at(1) != Some(b':') {
            return None;
        }
        (p, piece, gap) = (2, 1, Some(1));
    }
    while p < t.len() {
        if piece == 8 {
            return None;
        }
        if at(p) == Some(b':') {
            if gap.is_some() {
                return None;
            }
            p += 1;
            piece += 1;
            gap = Some(piece);
            continue;
        }
        let (mut value, start) = (0, p);
        while let Some(d) = digit(p, 16).filter(|_| p - start < 4) {
            value = value * 16 + d;
            p += 1;
        }
        match at(p) {
            Some(b'.') if p > start && piece <= 6 => {
                let n = quad(t.get(start..)?)?;
                *pieces.get_mut(piece)? = (n >> 16) as u16;
                *pieces.get_mut(piece + 1)? = n as u16;
                piece += 2;
                break;
            }
            Some(b':') if p + 1 < t.len() => p += 1,
            None => {}
            _ => return None,
        }
        *pieces.get_mut(piece)? = value as u16;
        piece += 1;
    }
    match gap {
        None => (piece == 8).then_some(pieces),
        Some(gap) => {
            pieces.get_mut(gap..)?.rotate_right(8 - piece);
            Some(pieces)
        }
    }
}

/// Four decimal numbers with points between them.
fn quad(t: &[u8]) -> Option<u32> {
    let mut n = 0;
    let mut count = 0;
    for part in t.split(|&c| c == b'.') {
        if part.is_empty()
            || part.len() > 3
            || part.len() > 1 && part.starts_with(b"0")
            || !part.iter().all(u8::is_ascii_digit)
        {
            return None;
        }
        let v = part.iter().fold(0, |v, c| v * 10 + (c - b'0') as u32);
        if v > 255 {
            return None;
        }
        n = n << 8 | v;
        count += 1;
    }
    (count == 4).then_some(n)
}

/// An IPv6 address in brackets, its longest run of zeros left out.
fn ipv6_text(rt: &mut Rt, pieces: &[u16; 8]) -> R<B> {
    let (mut first, mut length) = (8, 1);
    for i in 0..8 {
        let run = pieces.iter().skip(i).take_while(|&&p| p == 0).count();
        if run > length {
            (first, length) = (i, run);
        }
    }
    let mut out = Bytes::new();
    out.all(rt, b"[")?;
    for (i, &p) in pieces.iter().enumerate() {
        if i == first {
            out.all(rt, if i == 0 { b"::" } else { b":" })?;
        }
        if (first..first + length).contains(&i) && first < 8 {
            continue;
        }
        for shift in [12, 8, 4, 0] {
            if p >> shift != 0 || shift == 0 {
                out.all(rt, &[b"0123456789abcdef"[(p >> shift & 15) as usize]])?;
            }
        }
        if i < 7 {
            out.all(rt, b":")?;
        }
    }
    out.all(rt, b"]")?;
    Ok(out.done(rt))
}
