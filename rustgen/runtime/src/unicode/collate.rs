//! The order of strings in the locale en-US, for characters that are a letter with marks, or stand for themselves: first
//! by letters, then by marks, then small letters before capitals.

use super::collation::{Row, ROWS};
use crate::str::S;
use core::cmp::Ordering;

fn row(u: u16) -> Option<&'static Row> {
    // The first 384 characters are nearly all there.
    match ROWS.get(u as usize) {
        Some(r) if r.0 == u => return Some(r),
        _ => {}
    }
    ROWS.binary_search_by_key(&u, |r| r.0).ok().and_then(|i| ROWS.get(i))
}

/// Whether the order of strings with a unit is known.
pub(crate) fn knows(u: u16) -> bool {
    row(u).is_some()
}

/// The rows of a string's characters that count.
fn rows(s: S) -> impl Iterator<Item = &'static Row> {
    (0..s.len()).filter_map(move |i| row(s.at(i))).filter(|r| r.1 != 0)
}

/// The weights of a letter and of its marks.
fn weights(r: &Row, letter: u8, mark: fn(u8) -> u8) -> impl Iterator<Item = u8> {
    let of = |m: u8| if m == 0 { None } else { Some(mark(m)) };
    [Some(letter), of(r.2), of(r.3)].into_iter().flatten()
}

/// Compares strings of which all units are known.
pub(crate) fn compare(a: S, b: S) -> Ordering {
    let letters = |s| rows(s).map(|r| r.1);
    let marks = |s| rows(s).flat_map(|r| weights(r, 1, |m| m));
    let cases = |s| rows(s).flat_map(|r| weights(r, 1 + r.4, |_| 1));
    letters(a).cmp(letters(b)).then_with(|| marks(a).cmp(marks(b))).then_with(|| cases(a).cmp(cases(b)))
}
