//! Addresses (the URL Standard), for the class URL: parsing. Addresses whose host needs Unicode's tables stop.

pub(crate) mod change;
mod file;
mod hosts;

use crate::call::arg;
use crate::conv::to_string;
use crate::literal;
use crate::mem::Rt;
use crate::str::Lit;
use crate::utf8::{self, Bytes};
use crate::value::{R, V};

type B = &'static [u8];

/// An address in its parts, each in its serialised form.
#[derive(Clone, Copy)]
struct Url {
    scheme: B,
    user: B,
    pass: B,
    host: Option<B>,
    port: Option<u16>,
    path: B,
    /// The path is no list of segments.
    opaque: bool,
    query: Option<B>,
    fragment: Option<B>,
}

const NOTHING: Url = Url {
    scheme: b"",
    user: b"",
    pass: b"",
    host: None,
    port: None,
    path: b"",
    opaque: false,
    query: None,
    fragment: None,
};

/// What parsing gives: an address, or none.
type Parsed = R<Option<Url>>;

fn default_port(scheme: B) -> Option<u16> {
    Some(match scheme {
        b"http" | b"ws" => 80,
        b"https" | b"wss" => 443,
        b"ftp" => 21,
        _ => return None,
    })
}

fn is_special(scheme: B) -> bool {
    default_port(scheme).is_some() || scheme == b"file"
}

/// The sets of characters that are percent-encoded, besides controls and what is not ASCII.
const OPAQUE: B = b"";
const FRAGMENT: B = b" \"<>`";
const QUERY: B = b" \"#<>";
const SPECIAL_QUERY: B = b" \"#<>'";
const PATH: B = b" \"#<>?`{}";
const USER: B = b" \"#<>?`{}/:;=@[\\]^|";

fn encoded(rt: &mut Rt, text: B, set: B) -> R<B> {
    let must = |c: u8| !(0x20..0x7f).contains(&c) || set.contains(&c);
    rt.charge(text.len() >> 2)?;
    if !text.iter().any(|&c| must(c)) {
        return Ok(text);
    }
    let mut out = Bytes::new();
    let hex = b"0123456789ABCDEF";
    for &c in text {
        if must(c) {
            out.all(rt, &[b'%', hex[(c >> 4) as usize], hex[(c & 15) as usize]])?;
        } else {
            out.all(rt, &[c])?;
        }
    }
    Ok(out.done(rt))
}

fn joined(rt: &mut Rt, parts: &[&[u8]]) -> R<B> {
    let mut out = Bytes::new();
    for p in parts {
        rt.charge(1 + (p.len() >> 4))?;
        out.all(rt, p)?;
    }
    Ok(out.done(rt))
}

fn lower(rt: &mut Rt, text: B) -> R<B> {
    if !text.iter().any(|c| c.is_ascii_uppercase()) {
        return Ok(text);
    }
    let mut out = Bytes::new();
    for c in text {
        out.all(rt, &[c.to_ascii_lowercase()])?;
    }
    Ok(out.done(rt))
}

fn from(b: B, at: usize) -> B {
    b.get(at..).unwrap_or(&[])
}

fn to(b: B, at: usize) -> B {
    b.get(..at).unwrap_or(b)
}

fn find(b: B, any: &[u8]) -> usize {
    b.iter().position(|c| any.contains(c)).unwrap_or(b.len())
}

/// The text without what is around it and without tabs and line ends.
fn trimmed(rt: &mut Rt, text: B) -> R<B> {
    let start = text.iter().position(|&c| c > 0x20).unwrap_or(text.len());
    let end = text.iter().rposition(|&c| c > 0x20).map_or(start, |i| i + 1);
    let text = text.get(start..end).unwrap_or(&[]);
    if !text.iter().any(|c| matches!(c, 9 | 10 | 13)) {
        return Ok(text);
    }
    let mut out = Bytes::new();
    for &c in text.iter().filter(|c| !matches!(c, 9 | 10 | 13)) {
        out.all(rt, &[c])?;
    }
    Ok(out.done(rt))
}

fn scheme_of(text: B) -> Option<usize> {
    let end = text.iter().position(|c| !(c.is_ascii_alphanumeric() || matches!(c, b'+' | b'-' | b'.')))?;
    (text.first()?.is_ascii_alphabetic() && text.get(end) == Some(&b':')).then_some(end)
}

fn parse(rt: &mut Rt, text: B, base: Option<Url>) -> Parsed {
    rt.charge(1 + (text.len() >> 2))?;
    let text = trimmed(rt, text)?;
    let Some(at) = scheme_of(text) else {
        return match base {
            Some(base) => relative(rt, text, base),
            None => Ok(None),
        };
    };
    let scheme = lower(rt, to(text, at))?;
    let rest = from(text, at + 1);
    let mut u = Url { scheme, ..NOTHING };
    if scheme == b"file" {
        return file::parse(rt, rest, base.filter(|b| b.scheme == b"file"));
    }
    if is_special(scheme) {
        if let Some(base) = base.filter(|b| b.scheme == scheme && !rest.starts_with(b"//")) {
            return relative(rt, rest, base);
        }
        let slashes = rest.iter().take_while(|&&c| c == b'/' || c == b'\\').count();
        return authority(rt, u, from(rest, slashes));
    }
    if rest.starts_with(b"//") {
        return authority(rt, u, from(rest, 2));
    }
    if rest.starts_with(b"/") {
        return path(rt, u, b"", rest);
    }
    let end = find(rest, b"?#");
    let opaque = to(rest, end);
    u.opaque = true;
    u.path = encoded(rt, opaque, OPAQUE)?;
    tail(rt, u, from(rest, end))
}

/// Query and fragment.
fn tail(rt: &mut Rt, mut u: Url, rest: B) -> Parsed {
    let at = find(rest, b"#");
    if rest.first() == Some(&b'?') {
        let set = if is_special(u.scheme) { SPECIAL_QUERY } else { QUERY };
        u.query = Some(encoded(rt, rest.get(1..at).unwrap_or(&[]), set)?);
    }
    if at < rest.len() {
        u.fragment = Some(encoded(rt, from(rest, at + 1), FRAGMENT)?);
    }
    Ok(Some(u))
}

fn relative(rt: &mut Rt, text: B, base: Url) -> Parsed {
    if base.opaque {
        if text.first() != Some(&b'#') && text.contains(&b'#') {
            // Node.js takes it for relative to the path up to its last slash.
            return Err(rt.api("a URL relative to one without a path"));
        }
        return if text.first() == Some(&b'#') { tail(rt, Url { fragment: None, ..base }, text) } else { Ok(None) };
    }
    if base.scheme == b"file" {
        return file::parse(rt, text, Some(base));
    }
    let slash = |c: Option<&u8>| c == Some(&b'/') || is_special(base.scheme) && c == Some(&b'\\');
    let mut u = Url { query: None, fragment: None, ..base };
    if slash(text.first()) {
        if slash(text.get(1)) {
            let at =
                if is_special(base.scheme) { text.iter().take_while(|&&c| c == b'/' || c == b'\\').count() } else { 2 };
            u = Url { user: b"", pass: b"", host: None, port: None, path: b"", ..u };
            return authority(rt, u, from(text, at));
        }
        return path(rt, u, b"", text);
    }
    match text.first() {
        None => Ok(Some(Url { fragment: None, ..base })),
        Some(b'?') => tail(rt, u, text),
        Some(b'#') => tail(rt, Url { query: base.query, ..u }, text),
        _ => {
            let last = base.path.iter().rposition(|&c| c == b'/').unwrap_or(0);
            path(rt, u, to(base.path, last), text)
        }
    }
}

fn authority(rt: &mut Rt, mut u: Url, rest: B) -> Parsed {
    let special = is_special(u.scheme);
    let end = find(rest, if special { b"/\\?#" } else { b"/?#" });
    let (mut place, after) = (to(rest, end), from(rest, end));
    if let Some(at) = place.iter().rposition(|&c| c == b'@') {
        let given = to(place, at);
        place = from(place, at + 1);
        if place.is_empty() {
            return Ok(None);
        }
        let colon = find(given, b":");
        u.user = encoded(rt, to(given, colon), USER)?;
        u.pass = encoded(rt, from(given, colon + 1), USER)?;
    }
    if !hosts::host_and_port(rt, &mut u, place)? {
        return Ok(None);
    }
    if after.first().is_none_or(|c| *c == b'?' || *c == b'#') && !special {
        u.path = b"";
        return tail(rt, u, after);
    }
    path(rt, u, b"", after)
}

fn is_single(s: &[u8]) -> bool {
    s == b"." || s.eq_ignore_ascii_case(b"%2e")
}

fn is_double(s: &[u8]) -> bool {
    matches!(s, b"..") || [&b".%2e"[..], b"%2e.", b"%2e%2e"].iter().any(|d| s.eq_ignore_ascii_case(d))
}

/// The rest of an address from its path on; `base` is the path that it is relative to, without its last segment.
fn path(rt: &mut Rt, mut u: Url, base: B, rest: B) -> Parsed {
    let end = find(rest, b"?#");
    u.path = segments(rt, &u, base, to(rest, end))?;
    tail(rt, u, from(rest, end))
}

/// A path, after the one that it is relative to.
fn segments(rt: &mut Rt, u: &Url, base: B, mut text: B) -> R<B> {
    let special = is_special(u.scheme);
    let is_file = u.scheme == b"file";
    let slash = |c: u8| c == b'/' || special && c == b'\\';
    if text.first().is_some_and(|&c| slash(c)) {
        text = from(text, 1);
    }
    let mut out = Bytes::new();
    out.all(rt, base)?;
    let n = text.split(|&c| slash(c)).count();
    for (i, part) in text.split(|&c| slash(c)).enumerate() {
        rt.charge(1)?;
        let last = i + 1 == n;
        if is_double(part) {
            if out.len() == 0 && !special {
                continue; // Node.js leaves such a path empty
            }
            let so_far = out.so_far();
            let at = so_far.iter().rposition(|&c| c == b'/').unwrap_or(0);
            if !(is_file && at == 0 && file::is_drive(so_far.get(1..).unwrap_or(&[]), b":")) {
                out.cut(at);
            }
            if last {
                out.all(rt, b"/")?;
            }
        } else if is_single(part) {
            if last {
                out.all(rt, b"/")?;
            }
        } else if is_file && out.len() == 0 && file::is_drive(part, b":|") {
            out.all(rt, &[b'/', part[0], b':'])?;
        } else {
            let part = encoded(rt, part, PATH)?;
            out.all(rt, b"/")?;
            out.all(rt, part)?;
        }
    }
    Ok(out.done(rt))
}

fn href(rt: &mut Rt, u: &Url) -> R<B> {
    let place = place_of(rt, u)?;
    let mut out = Bytes::new();
    out.all(rt, u.scheme)?;
    out.all(rt, b":")?;
    if u.host.is_some() {
        out.all(rt, b"//")?;
        if !u.user.is_empty() || !u.pass.is_empty() {
            out.all(rt, u.user)?;
            if !u.pass.is_empty() {
                out.all(rt, b":")?;
                out.all(rt, u.pass)?;
            }
            out.all(rt, b"@")?;
        }
        out.all(rt, place)?;
    } else if !u.opaque && u.path.starts_with(b"//") {
        out.all(rt, b"/.")?;
    }
    out.all(rt, u.path)?;
    for (mark, part) in [(b"?", u.query), (b"#", u.fragment)] {
        if let Some(part) = part {
            out.all(rt, mark)?;
            out.all(rt, part)?;
        }
    }
    Ok(out.done(rt))
}

fn port_of(rt: &mut Rt, u: &Url) -> R<B> {
    let mut out = Bytes::new();
    if let Some(p) = u.port {
        hosts::decimal(rt, &mut out, p as u32)?;
    }
    Ok(out.done(rt))
}

/// Host and port.
fn place_of(rt: &mut Rt, u: &Url) -> R<B> {
    let host = u.host.unwrap_or(b"");
    if u.port.is_none() {
        return Ok(host);
    }
    let port = port_of(rt, u)?;
    joined(rt, &[host, b":", port])
}

crate::lit! {
    HREF = "href",
    ORIGIN = "origin",
    PROTOCOL = "protocol",
    USERNAME = "username",
    PASSWORD = "password",
    HOST = "host",
    HOSTNAME = "hostname",
    PORT = "port",
    PATHNAME = "pathname",
    SEARCH = "search",
    HASH = "hash",
}

/// The origin in its serialised form; that of a blob is the one of the address in it.
fn origin(rt: &mut Rt, u: &Url) -> R<B> {
    if u.scheme == b"blob" {
        return match parse(rt, u.path, None)? {
            Some(inner) if matches!(inner.scheme, b"http" | b"https") => origin(rt, &inner),
            _ => Ok(b"null"),
        };
    }
    if default_port(u.scheme).is_none() {
        return Ok(b"null");
    }
    let place = place_of(rt, u)?;
    joined(rt, &[u.scheme, b"://", place])
}

/// What the class URL has of an address.
fn record(rt: &mut Rt, u: &Url) -> R<V> {
    let whole = href(rt, u)?;
    let place = place_of(rt, u)?;
    let port = port_of(rt, u)?;
    let protocol = joined(rt, &[u.scheme, b":"])?;
    let origin = origin(rt, u)?;
    let marked = |rt: &mut Rt, mark: B, part: Option<B>| match part {
        Some(p) if !p.is_empty() => joined(rt, &[mark, p]),
        _ => Ok(&b""[..]),
    };
    let search = marked(rt, b"?", u.query)?;
    let hash = marked(rt, b"#", u.fragment)?;
    let o = literal::obj(rt)?;
    let parts: [(&'static Lit, B); 11] = [
        (&HREF, whole),
        (&ORIGIN, origin),
        (&PROTOCOL, protocol),
        (&USERNAME, u.user),
        (&PASSWORD, u.pass),
        (&HOST, place),
        (&HOSTNAME, u.host.unwrap_or(b"")),
        (&PORT, port),
        (&PATHNAME, u.path),
        (&SEARCH, search),
        (&HASH, hash),
    ];
    for (name, text) in parts {
        let text = utf8::decode(rt, text)?.v();
        literal::def_prop(rt, o, name, text)?;
    }
    Ok(o)
}

fn text(rt: &mut Rt, v: V) -> R<B> {
    let s = to_string(rt, v)?;
    utf8::encode(rt, s)
}

/// `host.parseURL(text, base)`: the parts of an address, or undefined.
pub fn parse_url(rt: &mut Rt, _this: V, args: &[V]) -> R<V> {
    let base = match arg(args, 1) {
        v if v.is_undefined() => None,
        v => {
            let base = text(rt, v)?;
            match parse(rt, base, None)? {
                None => return Ok(V::UNDEFINED),
                base => base,
            }
        }
    };
    let input = text(rt, arg(args, 0))?;
    match parse(rt, input, base)? {
        Some(u) => record(rt, &u),
        None => Ok(V::UNDEFINED),
    }
}
