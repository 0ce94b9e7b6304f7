//! String.prototype.normalize (ECMA-262 §22.1.3.15, Unicode Standard Annex #15).

use super::string::this_string;
use crate::call::arg;
use crate::conv::to_string as string_of;
use crate::error::{self, Part};
use crate::mem::Rt;
use crate::native;
use crate::regexp::List;
use crate::str::{Sb, Units, S};
use crate::unicode::{compose, decompose, mark};
use crate::value::{R, V};

pub fn normalize(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    let s = this_string(rt, this, "normalize")?;
    let form = arg(args, 0);
    let (composed, compatible) = if form.is_undefined() {
        (true, false)
    } else {
        let name = string_of(rt, form)?;
        match () {
            _ if name.is(b"NFC") => (true, false),
            _ if name.is(b"NFD") => (false, false),
            _ if name.is(b"NFKC") => (true, true),
            _ if name.is(b"NFKD") => (false, true),
            _ => {
                let p = [Part::T("The normalization form should be one of NFC, NFD, NFKC, NFKD.")];
                return Err(error::throw_parts(rt, native::RANGE_ERROR_PROTO, &p));
            }
        }
    };
    rt.charge(s.len() >> 4)?;
    if let Units::One(b) = s.units() {
        // Latin-1 is composed; only compatibility changes some of it.
        if b.is_ascii() || composed && !compatible {
            return Ok(s.v());
        }
    }
    Ok(normal(rt, s, composed, compatible)?.v())
}

fn normal(rt: &mut Rt, s: S, composed: bool, compatible: bool) -> R<S> {
    let mut all = List::new();
    let mut i = 0;
    while i < s.len() {
        rt.charge(2)?;
        let (c, n) = s.code_point(i);
        i += n;
        if c < 0x80 {
            all.push(rt, c)?;
            continue;
        }
        let mut units = [0; 18];
        let n = decompose(c, compatible, &mut units);
        if n == 0 {
            all.push(rt, c)?;
            continue;
        }
        for c in char::decode_utf16(units.iter().copied().take(n)) {
            all.push(rt, c.map_or(0xFFFD, |c| c as u32))?;
        }
    }
    order_marks(rt, all.all_mut())?;
    if composed {
        let n = join(rt, all.all_mut())?;
        all.truncate(n);
    }
    let mut out = Sb::new();
    for &c in all.all() {
        out.code_point(rt, c)?;
    }
    out.done(rt)
}

/// Puts the marks behind each letter in the order of their classes; equal ones keep theirs.
fn order_marks(rt: &mut Rt, all: &mut [u32]) -> R<()> {
    for i in 1..all.len() {
        let class = mark(all[i]);
        let mut k = i;
        while class != 0 && k > 0 && mark(all[k - 1]) > class {
            rt.charge(1)?;
            all.swap(k, k - 1);
            k -= 1;
        }
    }
    Ok(())
}

/// Composes letters with what follows them, unless a mark between is of the same class; how many are left.
fn join(rt: &mut Rt, all: &mut [u32]) -> R<usize> {
    let mut letter = None;
    let (mut to, mut before) = (0, 0);
    for i in 0..all.len() {
        rt.charge(1)?;
        let (c, class) = (all[i], mark(all[i]));
        if let Some(l) = letter {
            let next = to == l + 1;
            let free = next || before != 0 && before < class;
            if let Some(both) = if free { compose(all[l], c) } else { None } {
                all[l] = both;
                continue;
            }
        }
        if class == 0 {
            letter = Some(to);
        }
        before = class;
        all[to] = c;
        to += 1;
    }
    Ok(to)
}
