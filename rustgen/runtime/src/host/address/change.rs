//! Changing a part of an address, as the setters of the class URL do.

use super::*;

/// `host.changeURL(href, name, value)`: the parts of an address in which one is changed, or left where it cannot be that.
pub fn change_url(rt: &mut Rt, _this: V, args: &[V]) -> R<V> {
    let href = text(rt, arg(args, 0))?;
    let Some(mut u) = parse(rt, href, None)? else { return Err(rt.internal()) };
    let name = to_string(rt, arg(args, 1))?;
    let value = text(rt, arg(args, 2))?;
    let mut kept = Bytes::new();
    for &c in value.iter().filter(|c| !matches!(c, 9 | 10 | 13)) {
        kept.all(rt, &[c])?;
    }
    let value = kept.done(rt);
    let named = u.host.is_some_and(|h| !h.is_empty()) && u.scheme != b"file";
    if name.is(b"search") || name.is(b"hash") {
        query_or_fragment(rt, &mut u, name.is(b"search"), value)?;
    } else if name.is(b"protocol") {
        scheme(rt, &mut u, value)?;
    } else if name.is(b"username") && named {
        u.user = encoded(rt, value, USER)?;
    } else if name.is(b"password") && named {
        u.pass = encoded(rt, value, USER)?;
    } else if name.is(b"port") && named {
        port(&mut u, value);
    } else if (name.is(b"host") || name.is(b"hostname")) && !u.opaque {
        u = place(rt, u, value, name.is(b"host"))?;
    } else if name.is(b"pathname") && !u.opaque {
        u.path = if value.is_empty() && u.host.is_some() && !is_special(u.scheme) {
            b""
        } else {
            segments(rt, &u, b"", value)?
        };
    }
    record(rt, &u)
}

fn query_or_fragment(rt: &mut Rt, u: &mut Url, query: bool, value: B) -> R<()> {
    if u.opaque && value.is_empty() && u.path.ends_with(b" ") {
        return Err(rt.api("a change of this URL"));
    }
    if query {
        let set = if is_special(u.scheme) { SPECIAL_QUERY } else { QUERY };
        let text = value.strip_prefix(b"?").unwrap_or(value);
        u.query = if value.is_empty() { None } else { Some(encoded(rt, text, set)?) };
    } else {
        let text = value.strip_prefix(b"#").unwrap_or(value);
        u.fragment = if value.is_empty() { None } else { Some(encoded(rt, text, FRAGMENT)?) };
    }
    Ok(())
}

fn scheme(rt: &mut Rt, u: &mut Url, value: B) -> R<()> {
    let whole = joined(rt, &[value, b":"])?;
    let Some(end) = scheme_of(whole) else { return Ok(()) };
    let new = lower(rt, to(whole, end))?;
    let has_place = !u.user.is_empty() || !u.pass.is_empty() || u.port.is_some();
    if is_special(new) != is_special(u.scheme)
        || new == b"file" && has_place
        || u.scheme == b"file" && u.host == Some(b"")
    {
        return Ok(());
    }
    u.scheme = new;
    if u.port == default_port(new) {
        u.port = None;
    }
    Ok(())
}

/// The digits that a value begins with; all that is no port changes nothing.
fn port(u: &mut Url, value: B) {
    let digits = to(value, value.iter().position(|c| !c.is_ascii_digit()).unwrap_or(value.len()));
    if value.is_empty() || !digits.is_empty() {
        let was = u.port;
        if !hosts::port(u, digits) {
            u.port = was;
        }
    }
}

/// Another host; `with_port` says that a port may follow.
fn place(rt: &mut Rt, u: Url, value: B, with_port: bool) -> R<Url> {
    let special = is_special(u.scheme);
    let is_file = u.scheme == b"file";
    let value = to(value, find(value, if special { b"/\\?#" } else { b"/?#" }));
    let colon = if is_file { value.len() } else { hosts::colon(value) };
    let name = to(value, colon);
    let has_place = !u.user.is_empty() || !u.pass.is_empty() || u.port.is_some();
    if colon < value.len() && (!with_port || name.is_empty()) || name.is_empty() && (special && !is_file || has_place) {
        return Ok(u);
    }
    let mut new = u;
    if name.is_empty() {
        new.host = Some(b"");
    } else if !hosts::host(rt, &mut new, name)? {
        return Ok(u);
    }
    if is_file && new.host == Some(b"localhost") {
        new.host = Some(b"");
    }
    // Node.js sets no port where there was no host.
    if colon + 1 < value.len() && u.host.is_some_and(|h| !h.is_empty()) {
        port(&mut new, from(value, colon + 1));
    }
    Ok(new)
}
