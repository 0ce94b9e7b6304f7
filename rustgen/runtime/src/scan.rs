//! Looking through bytes many at a time.

/// The bytes that a block covers.
const BLOCK: usize = 16;

/// What a scan stops at, beside quotes, backslashes and control characters.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stops {
    /// Nothing else: the bytes are Latin-1 units.
    Latin1,
    /// Bytes above 0x7F: the bytes are UTF-8, or are to be.
    NonAscii,
}

#[inline(always)]
fn stops(c: u8, s: Stops) -> bool {
    c < 0x20 || c == b'"' || c == b'\\' || (s == Stops::NonAscii && c >= 0x80)
}

/// The number of leading bytes that JSON has in a string as they are.
#[inline(always)]
pub(crate) fn plain(b: &[u8], s: Stops) -> usize {
    let mut i = 0;
    while let Some(block) = b.get(i..i + BLOCK) {
        let mask = plain_mask(block, s);
        if mask != 0 {
            return i + mask.trailing_zeros() as usize;
        }
        i += BLOCK;
    }
    while i < b.len() && !stops(b[i], s) {
        i += 1;
    }
    i
}

/// A bit for each byte of a block at which a scan of plain bytes stops.
#[cfg(target_arch = "x86_64")]
#[inline(always)]
fn plain_mask(block: &[u8], s: Stops) -> u32 {
    use core::arch::x86_64::*;
    // SAFETY: SSE2 is part of every x86-64; a block has sixteen bytes.
    unsafe {
        let v = _mm_loadu_si128(block.as_ptr() as *const __m128i);
        let control = _mm_cmpeq_epi8(_mm_min_epu8(v, _mm_set1_epi8(0x1F)), v);
        let quote = _mm_cmpeq_epi8(v, _mm_set1_epi8(b'"' as i8));
        let slash = _mm_cmpeq_epi8(v, _mm_set1_epi8(b'\\' as i8));
        let mut all = _mm_or_si128(control, _mm_or_si128(quote, slash));
        if s == Stops::NonAscii {
            all = _mm_or_si128(all, v);
        }
        _mm_movemask_epi8(all) as u32
    }
}

#[cfg(not(target_arch = "x86_64"))]
#[inline(always)]
fn plain_mask(block: &[u8], s: Stops) -> u32 {
    block.iter().enumerate().fold(0, |m, (i, &c)| m | (stops(c, s) as u32) << i)
}

/// The number of leading bytes below 0x80.
#[inline]
pub(crate) fn ascii(b: &[u8]) -> usize {
    let mut i = 0;
    while let Some(block) = b.get(i..i + BLOCK) {
        let high = block.iter().fold(0, |all, &c| all | c);
        if high >= 0x80 {
            break;
        }
        i += BLOCK;
    }
    while i < b.len() && b[i] < 0x80 {
        i += 1;
    }
    i
}

/// The number of leading bytes that are white space in JSON.
#[inline(always)]
pub(crate) fn space(b: &[u8]) -> usize {
    let mut i = 0;
    while let Some(block) = b.get(i..i + BLOCK) {
        let mask = space_mask(block);
        if mask != 0xFFFF {
            return i + (!mask).trailing_zeros() as usize;
        }
        i += BLOCK;
    }
    while i < b.len() && is_space(b[i]) {
        i += 1;
    }
    i
}

#[inline(always)]
fn is_space(c: u8) -> bool {
    matches!(c, b' ' | b'\n' | b'\r' | b'\t')
}

#[cfg(target_arch = "x86_64")]
#[inline(always)]
fn space_mask(block: &[u8]) -> u32 {
    use core::arch::x86_64::*;
    // SAFETY: SSE2 is part of every x86-64; a block has sixteen bytes.
    unsafe {
        let v = _mm_loadu_si128(block.as_ptr() as *const __m128i);
        let is = |c: u8| _mm_cmpeq_epi8(v, _mm_set1_epi8(c as i8));
        let all = _mm_or_si128(_mm_or_si128(is(b' '), is(b'\n')), _mm_or_si128(is(b'\r'), is(b'\t')));
        _mm_movemask_epi8(all) as u32
    }
}

#[cfg(not(target_arch = "x86_64"))]
#[inline(always)]
fn space_mask(block: &[u8]) -> u32 {
    block.iter().enumerate().fold(0, |m, (i, &c)| m | (is_space(c) as u32) << i)
}

/// The place of a byte.
#[inline]
pub(crate) fn byte(b: &[u8], c: u8) -> Option<usize> {
    let mut i = 0;
    while let Some(block) = b.get(i..i + BLOCK) {
        let mask = byte_mask(block, c);
        if mask != 0 {
            return Some(i + mask.trailing_zeros() as usize);
        }
        i += BLOCK;
    }
    while i < b.len() {
        if b[i] == c {
            return Some(i);
        }
        i += 1;
    }
    None
}

#[cfg(target_arch = "x86_64")]
#[inline(always)]
fn byte_mask(block: &[u8], c: u8) -> u32 {
    use core::arch::x86_64::*;
    // SAFETY: SSE2 is part of every x86-64; a block has sixteen bytes.
    unsafe {
        let v = _mm_loadu_si128(block.as_ptr() as *const __m128i);
        _mm_movemask_epi8(_mm_cmpeq_epi8(v, _mm_set1_epi8(c as i8))) as u32
    }
}

#[cfg(not(target_arch = "x86_64"))]
#[inline(always)]
fn byte_mask(block: &[u8], c: u8) -> u32 {
    block.iter().enumerate().fold(0, |m, (i, &x)| m | ((x == c) as u32) << i)
}

/// The place of a unit.
#[inline]
pub(crate) fn unit(u: &[u16], c: u16) -> Option<usize> {
    let mut i = 0;
    while let Some(block) = u.get(i..i + 8) {
        // Without a branch, so that the compiler compares them all at once.
        if block.iter().fold(false, |any, &x| any | (x == c)) {
            break;
        }
        i += 8;
    }
    while i < u.len() {
        if u[i] == c {
            return Some(i);
        }
        i += 1;
    }
    None
}

/// Equality of byte strings of one length, without a call for short ones.
#[inline(always)]
pub(crate) fn same(a: &[u8], b: &[u8]) -> bool {
    let n = a.len();
    if n != b.len() || n > 32 {
        return a == b;
    }
    let (p, q) = (a.as_ptr(), b.as_ptr());
    // SAFETY (all loads): within the slices, by the comparison before each.
    macro_rules! ends {
        ($word:ty, $size:literal) => {
            unsafe {
                let at = |p: *const u8, i: usize| (p.add(i) as *const $word).read_unaligned();
                (at(p, 0) ^ at(q, 0)) | (at(p, n - $size) ^ at(q, n - $size)) == 0
            }
        };
    }
    if n >= 16 {
        return ends!(u128, 16);
    }
    if n >= 8 {
        return ends!(u64, 8);
    }
    if n >= 4 {
        return ends!(u32, 4);
    }
    if n >= 2 {
        return ends!(u16, 2);
    }
    n == 0 || a[0] == b[0]
}

/// Compares byte strings; where the first eight bytes differ, without a call.
#[inline(always)]
pub(crate) fn compare(a: &[u8], b: &[u8]) -> core::cmp::Ordering {
    let word = |s: &[u8]| s.first_chunk::<8>().map(|w| u64::from_be_bytes(*w));
    if let (Some(x), Some(y)) = (word(a), word(b)) {
        if x != y {
            return x.cmp(&y);
        }
        return a[8..].cmp(&b[8..]);
    }
    for (x, y) in a.iter().zip(b) {
        if x != y {
            return x.cmp(y);
        }
    }
    a.len().cmp(&b.len())
}

/// Copies a few bytes without a call.
///
/// # Safety
/// As for `copy_nonoverlapping`.
#[inline(always)]
pub(crate) unsafe fn copy(from: *const u8, to: *mut u8, n: usize) {
    if n > 64 {
        return core::ptr::copy_nonoverlapping(from, to, n);
    }
    if n > 32 {
        let (a, b) =
            ((from as *const [u128; 2]).read_unaligned(), (from.add(n - 32) as *const [u128; 2]).read_unaligned());
        (to as *mut [u128; 2]).write_unaligned(a);
        return (to.add(n - 32) as *mut [u128; 2]).write_unaligned(b);
    }
    if n >= 16 {
        let (a, b) = ((from as *const u128).read_unaligned(), (from.add(n - 16) as *const u128).read_unaligned());
        (to as *mut u128).write_unaligned(a);
        return (to.add(n - 16) as *mut u128).write_unaligned(b);
    }
    if n >= 8 {
        let (a, b) = ((from as *const u64).read_unaligned(), (from.add(n - 8) as *const u64).read_unaligned());
        (to as *mut u64).write_unaligned(a);
        return (to.add(n - 8) as *mut u64).write_unaligned(b);
    }
    if n >= 4 {
        let (a, b) = ((from as *const u32).read_unaligned(), (from.add(n - 4) as *const u32).read_unaligned());
        (to as *mut u32).write_unaligned(a);
        return (to.add(n - 4) as *mut u32).write_unaligned(b);
    }
    if n > 0 {
        let (a, b, c) = (*from, *from.add(n / 2), *from.add(n - 1));
        *to = a;
        *to.add(n / 2) = b;
        *to.add(n - 1) = c;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks_agree_with_bytes() {
        for n in 0..80 {
            for at in 0..n {
                for c in [0u8, 0x1F, 0x20, b'"', b'\\', 0x7F, 0x80, 0xFF] {
                    let mut b = vec![b'a'; n];
                    b[at] = c;
                    for s in [Stops::Latin1, Stops::NonAscii] {
                        assert_eq!(plain(&b, s), b.iter().position(|&c| stops(c, s)).unwrap_or(n));
                    }
                    assert_eq!(ascii(&b), b.iter().position(|&c| c >= 0x80).unwrap_or(n));
                    let spaces: Vec<u8> = (0..n).map(|i| if i == at { c } else { b" \n\r\t"[i % 4] }).collect();
                    assert_eq!(space(&spaces), spaces.iter().position(|&c| !is_space(c)).unwrap_or(n));
                    assert_eq!(byte(&b, c), b.iter().position(|&x| x == c));
                    let u: Vec<u16> = b.iter().map(|&c| c as u16 * 257).collect();
                    assert_eq!(unit(&u, c as u16 * 257), u.iter().position(|&x| x == c as u16 * 257));
                    let mut d = vec![1; n + 1];
                    unsafe { copy(b.as_ptr(), d.as_mut_ptr(), n) };
                    assert_eq!((&d[..n], d[n]), (&b[..], 1));
                    assert!(same(&b, &d[..n]));
                    d[at] ^= 1;
                    assert_eq!(compare(&b, &d[..n]), b.as_slice().cmp(&d[..n]));
                    assert_eq!(compare(&b, &b[..at]), core::cmp::Ordering::Greater);
                    assert!(!same(&b, &d[..n]));
                }
            }
        }
    }
}
