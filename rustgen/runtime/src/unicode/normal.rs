//! What normalization forms are made of (Unicode Standard Annex #15).

use super::sections::{CANONICAL, COMPATIBLE, MARKS, PAIRS, TEXT};

static TABLES: &[u8] = include_bytes!("normal.bin");

const HANGUL: u32 = 0xAC00;
const LEADS: u32 = 0x1100;
const VOWELS: u32 = 0x1161;
/// One before the first.
const TAILS: u32 = 0x11A7;
const TAIL_COUNT: u32 = 28;
const BLOCK: u32 = 21 * TAIL_COUNT;
const SYLLABLES: u32 = 19 * BLOCK;

fn section(s: (usize, usize)) -> &'static [u8] {
    TABLES.get(s.0..s.1).unwrap_or(&[])
}

fn three(b: &[u8]) -> u32 {
    match b {
        [x, y, z, ..] => *x as u32 | (*y as u32) << 8 | (*z as u32) << 16,
        _ => 0,
    }
}

/// Looks among records of `N` bytes, ascending by `key`, for the first that is not below `want`.
fn at_least<const N: usize>(s: (usize, usize), want: u64, key: impl Fn(&[u8]) -> u64) -> Option<&'static [u8]> {
    let all = section(s);
    let (mut low, mut high) = (0, all.len() / N);
    while low < high {
        let mid = (low + high) / 2;
        if key(all.get(mid * N..)?) < want {
            low = mid + 1;
        } else {
            high = mid;
        }
    }
    all.get(low * N..(low + 1) * N)
}

/// The full decomposition of a code point, up to 18 UTF-16 units; how many, or 0 when it has none.
pub(crate) fn decompose(c: u32, compatible: bool, to: &mut [u16; 18]) -> usize {
    if (HANGUL..HANGUL + SYLLABLES).contains(&c) {
        let i = c - HANGUL;
        let tail = i % TAIL_COUNT;
        to[0] = (LEADS + i / BLOCK) as u16;
        to[1] = (VOWELS + i % BLOCK / TAIL_COUNT) as u16;
        to[2] = (TAILS + tail) as u16;
        return 2 + (tail != 0) as usize;
    }
    let find = |s| at_least::<6>(s, c as u64, |r| (three(r) & 0x1F_FFFF) as u64).filter(|r| three(r) & 0x1F_FFFF == c);
    let found = if compatible { find(COMPATIBLE) } else { None };
    let Some(&[_, _, high, length, a, b]) = found.or_else(|| find(CANONICAL)) else { return 0 };
    let n = ((length as usize) << 3 | high as usize >> 5).min(to.len());
    let from = (a as usize | (b as usize) << 8) * 2;
    let text = section(TEXT).get(from..from + 2 * n).unwrap_or(&[]);
    for (unit, pair) in to.iter_mut().zip(text.chunks_exact(2)) {
        *unit = pair[0] as u16 | (pair[1] as u16) << 8;
    }
    n
}

/// The place of a mark in the order of marks; 0 for what is none.
pub(crate) fn mark(c: u32) -> u32 {
    if c < 0x300 {
        return 0;
    }
    match at_least::<9>(MARKS, c as u64, |r| three(&r[3..]) as u64) {
        Some(r) if three(r) <= c => three(&r[6..]),
        _ => 0,
    }
}

/// The code point that two compose to.
pub(crate) fn compose(a: u32, b: u32) -> Option<u32> {
    if (LEADS..LEADS + 19).contains(&a) && (VOWELS..VOWELS + 21).contains(&b) {
        return Some(HANGUL + (a - LEADS) * BLOCK + (b - VOWELS) * TAIL_COUNT);
    }
    let syllable = (HANGUL..HANGUL + SYLLABLES).contains(&a) && (a - HANGUL).is_multiple_of(TAIL_COUNT);
    if syllable && (TAILS + 1..TAILS + TAIL_COUNT).contains(&b) {
        return Some(a + b - TAILS);
    }
    let key = |a: u32, b: u32| (a as u64) << 24 | b as u64;
    let r = at_least::<9>(PAIRS, key(a, b), |r| key(three(r), three(&r[3..])))?;
    if (three(r), three(&r[3..])) == (a, b) {
        Some(three(&r[6..]))
    } else {
        None
    }
}
