//! The hash of a string: eight bytes at a step, the same for equal strings of either width. One version runs when an
//! image is compiled, for literals and built-in names; the other is as fast as the machine can load words.

const MULTIPLIER: u64 = 0xA076_1D64_78BD_642F;
const LAST: u64 = 0xE703_7ED1_A0B4_28DB;
/// Tells strings that need two bytes a unit from those of as many single ones.
const WIDE: u64 = 0x8EBC_6AF0_9C88_C6E3;

#[inline(always)]
const fn mix(h: u64, w: u64) -> u64 {
    // Both halves: what the words differ in may be their highest bits alone.
    let p = (h ^ w) as u128 * MULTIPLIER as u128;
    p as u64 ^ (p >> 64) as u64
}

#[inline(always)]
const fn fold(h: u64) -> u32 {
    let p = h as u128 * LAST as u128;
    (p as u64 ^ (p >> 64) as u64) as u32
}

/// Up to eight bytes as a word, every `stride`-th one counting.
const fn word_at(b: &[u8], at: usize, n: usize, stride: usize) -> u64 {
    let mut w = 0;
    let mut k = 0;
    while k < n {
        w |= (b[(at + k) * stride] as u64) << (8 * k);
        k += 1;
    }
    w
}

/// The hash of `n` bytes that lie `stride` apart.
const fn strided(b: &[u8], n: usize, stride: usize, start: u64) -> u32 {
    let mut h = start ^ n as u64;
    if n >= 8 {
        let mut i = 0;
        while i + 8 < n {
            h = mix(h, word_at(b, i, 8, stride));
            i += 8;
        }
        return fold(mix(h, word_at(b, n - 8, 8, stride)));
    }
    if n >= 4 {
        return fold(mix(h, word_at(b, 0, 4, stride) | word_at(b, n - 4, 4, stride) << 32));
    }
    if n > 0 {
        h = mix(h, word_at(b, 0, 1, stride) | word_at(b, n / 2, 1, stride) << 8 | word_at(b, n - 1, 1, stride) << 16);
    }
    fold(h)
}

/// The hash of the units of a literal, given as bytes.
pub(crate) const fn of_literal(body: &[u8], wide: bool) -> u32 {
    if !wide {
        return strided(body, body.len(), 1, 0);
    }
    let mut i = 1;
    while i < body.len() {
        if body[i] != 0 {
            return strided(body, body.len(), 1, WIDE);
        }
        i += 2;
    }
    strided(body, body.len() / 2, 2, 0)
}

/// The hash of Latin-1 units.
#[inline]
pub(crate) fn of_bytes(b: &[u8]) -> u32 {
    words(b, 0)
}

/// The hash of UTF-16 units.
pub(crate) fn of_units(u: &[u16]) -> u32 {
    // SAFETY: the same memory, as bytes.
    let b = unsafe { core::slice::from_raw_parts(u.as_ptr() as *const u8, u.len() * 2) };
    if u.iter().fold(0, |all, &u| all | u) > 0xFF {
        return words(b, WIDE);
    }
    strided(b, u.len(), 2, 0)
}

#[inline(always)]
fn words(b: &[u8], start: u64) -> u32 {
    let n = b.len();
    let p = b.as_ptr();
    // SAFETY (all loads): within the slice, by the comparison before each.
    let eight = |i: usize| unsafe { (p.add(i) as *const u64).read_unaligned() };
    let four = |i: usize| unsafe { (p.add(i) as *const u32).read_unaligned() } as u64;
    let one = |i: usize| unsafe { *p.add(i) } as u64;
    let mut h = start ^ n as u64;
    if n >= 8 {
        let mut i = 0;
        while i + 8 < n {
            h = mix(h, eight(i));
            i += 8;
        }
        return fold(mix(h, eight(n - 8)));
    }
    if n >= 4 {
        return fold(mix(h, four(0) | four(n - 4) << 32));
    }
    if n > 0 {
        h = mix(h, one(0) | one(n / 2) << 8 | one(n - 1) << 16);
    }
    fold(h)
}

#[cfg(target_endian = "big")]
compile_error!("words are loaded as little-endian ones");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn similar_words_spread() {
        for n in [1, 3, 4, 6, 8, 11, 20] {
            let mut seen = vec![0; 256];
            for i in 0..4096u32 {
                let mut b = vec![b'k'; n];
                for (k, c) in i.to_string().bytes().rev().enumerate().take(n) {
                    b[n - 1 - k] = c;
                }
                seen[of_bytes(&b) as usize % 256] += (n > 3) as usize;
            }
            assert!(seen.iter().all(|&s| s < 64), "{n} {seen:?}");
        }
    }

    #[test]
    fn literals_hash_as_strings_do() {
        let b: Vec<u8> = (0..100).map(|i| (i * 37 + 11) as u8).collect();
        for n in 0..b.len() {
            let narrow: Vec<u16> = b[..n].iter().map(|&c| c as u16).collect();
            let wide: Vec<u16> = b[..n].iter().map(|&c| c as u16 * 259).collect();
            assert_eq!(of_literal(&b[..n], false), of_bytes(&b[..n]), "{n}");
            assert_eq!(of_units(&narrow), of_bytes(&b[..n]), "{n}");
            for u in [narrow, wide] {
                let bytes: Vec<u8> = u.iter().flat_map(|u| u.to_le_bytes()).collect();
                assert_eq!(of_literal(&bytes, true), of_units(&u), "{n}");
            }
        }
    }
}
