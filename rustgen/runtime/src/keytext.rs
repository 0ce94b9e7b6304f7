//! Property keys that are put together where they are used, `o[`${x},${y}`]`: looked up as text in a Rust local. A string
//! is made only where a property gets such a key, or where the text is not short and plain.

use crate::concat;
use crate::mem::Rt;
use crate::native;
use crate::num;
use crate::obj::{Class, ACC, FIXED, O, W, WEC};
use crate::props;
use crate::str::{parse_index, Str, NO_INDEX, S};
use crate::value::{R, V};
use crate::{digits, hash};
use core::mem::MaybeUninit;

/// The longest text that is not made a string.
const MOST: usize = 40;

/// A key: its text behind a header as strings have it, or a string.
#[repr(C)]
pub struct KeyText {
    head: Str,
    body: [MaybeUninit<u8>; MOST + digits::LONGEST],
    /// EMPTY when the text is in `body`.
    whole: V,
}

/// The key whose text is that of strings and numbers, one behind the other. NAME says that it is no array index.
#[inline(always)]
pub fn key_text<const NAME: bool>(rt: &mut Rt, parts: &[V]) -> R<KeyText> {
    let mut k = KeyText { head: Str::EMPTY, body: [MaybeUninit::uninit(); MOST + digits::LONGEST], whole: V::EMPTY };
    let n = k.fill(parts);
    if n > MOST || (!NAME && k.could_be_index(n)) {
        k.whole = concat::concat_n(rt, parts)?;
    } else {
        k.head = Str::of_key(n, hash::of_bytes(k.text(n)));
    }
    Ok(k)
}

impl KeyText {
    /// Writes the text; its length, or more than MOST when there is no room.
    #[inline(always)]
    fn fill(&mut self, parts: &[V]) -> usize {
        let to = self.body.as_mut_ptr() as *mut u8;
        let mut n = 0;
        for &v in parts {
            if v.is_num() {
                // SAFETY: before a number there are at most MOST units, and room for the longest number behind them.
                let room = unsafe { &mut *(to.add(n) as *mut [u8; digits::LONGEST]) };
                n += num::write(v.f(), room);
            } else {
                let s = v.s();
                if s.wide() || s.len() > MOST - n {
                    return MOST + 1;
                }
                concat::copy_units(s, to.wrapping_add(n), false);
                n += s.len();
            }
            if n > MOST {
                break;
            }
        }
        n
    }

    #[inline(always)]
    fn text(&self, n: usize) -> &[u8] {
        // SAFETY: `fill` has written the first `n` bytes.
        unsafe { core::slice::from_raw_parts(self.body.as_ptr() as *const u8, n) }
    }

    #[inline(always)]
    fn could_be_index(&self, n: usize) -> bool {
        let t = self.text(n);
        t.first().is_none_or(|c| c.is_ascii_digit()) && parse_index(t) != NO_INDEX
    }

    /// The text as a string that nothing may keep.
    #[inline(always)]
    fn s(&self) -> S {
        S::of_head(&self.head)
    }

    /// The key as a string of the heap.
    fn string(&self, rt: &mut Rt) -> R<V> {
        if !self.whole.is_empty() {
            return Ok(self.whole);
        }
        Ok(rt.str8(self.text(self.s().len()))?.v())
    }

    /// The table whose keys may be compared with the text.
    #[inline(always)]
    fn table(&self, rt: &Rt, o: V) -> Option<O> {
        let o = o.as_o()?;
        (self.whole.is_empty() && o.class() == Class::Object && rt.is_dict(o.shape())).then_some(o)
    }
}

/// `o[k]`
#[inline]
pub fn get_text(rt: &mut Rt, o: V, k: &KeyText) -> R<V> {
    if let Some(t) = k.table(rt, o) {
        rt.charge(1)?;
        match rt.find_text(t.shape(), k.s()) {
            Some((slot, attrs)) if attrs & ACC == 0 => return Ok(t.slot(slot)),
            None if inherits_nothing(rt, t, k.s()) => return Ok(V::UNDEFINED),
            _ => {}
        }
    }
    let key = k.string(rt)?;
    props::get_v(rt, o, key)
}

/// `o[k] = v`
#[inline]
pub fn put_text(rt: &mut Rt, o: V, k: &KeyText, v: V, strict: bool) -> R<()> {
    if let Some(t) = k.table(rt, o) {
        rt.charge(1)?;
        match rt.find_text(t.shape(), k.s()) {
            Some((slot, attrs)) if attrs & (ACC | W) == W => return rt.write(t.slot_ptr(slot), v),
            None if !t.has(FIXED) && inherits_nothing(rt, t, k.s()) => {
                let s = rt.str8(k.text(k.s().len()))?;
                let a = rt.intern(s)?;
                return rt.add_prop(t, a, v, WEC);
            }
            _ => {}
        }
    }
    let key = k.string(rt)?;
    props::put_v(rt, o, key, v, strict)
}

/// Whether an object that lacks the key inherits from nothing that could have it.
#[inline(always)]
fn inherits_nothing(rt: &Rt, o: O, k: S) -> bool {
    // No name of Object.prototype begins with a digit.
    let digit = k.len() > 0 && (b'0' as u16..=b'9' as u16).contains(&k.at(0));
    props::is_object_proto(rt, rt.proto_of_obj(o)) && (digit || native::row_of(native::OBJECT_PROTO, k).is_none())
}
