//! Base 64 and hexadecimal, as Buffer, atob and btoa have them.

/// The value of a character of either alphabet of base 64.
fn digit(c: u8) -> Option<u32> {
    Some(match c {
        b'A'..=b'Z' => c - b'A',
        b'a'..=b'z' => c - b'a' + 26,
        b'0'..=b'9' => c - b'0' + 52,
        b'+' | b'-' => 62,
        b'/' | b'_' => 63,
        _ => return None,
    } as u32)
}

/// Decodes code units leniently: both alphabets, what is in neither is passed over, the first padding ends it. Of each
/// unit the lower byte counts, as in Node.js. Each byte goes to `put`.
pub(crate) fn from_base64(units: impl Iterator<Item = u16>, mut put: impl FnMut(u8)) {
    let (mut bits, mut n) = (0u32, 0);
    for u in units {
        let c = u as u8;
        if c == b'=' {
            break;
        }
        let Some(d) = digit(c) else { continue };
        bits = bits << 6 | d;
        n += 6;
        if n >= 8 {
            n -= 8;
            put((bits >> n) as u8);
            bits &= (1 << n) - 1;
        }
    }
}

/// Whether a text is what atob takes (the forgiving decoder of the HTML Standard).
pub(crate) fn is_forgiving_base64(units: impl Iterator<Item = u16> + Clone) -> bool {
    let kept = units.filter(|u| !matches!(u, 9 | 10 | 12 | 13 | 32));
    let padding = b'=' as u16;
    let (mut all, mut pads) = (0usize, 0usize);
    for u in kept.clone() {
        all += 1;
        pads = if u == padding { pads + 1 } else { 0 };
    }
    let digits = all - if all % 4 == 0 { pads.min(2) } else { 0 };
    let plain = |u: u16| u < 128 && !matches!(u as u8, b'-' | b'_') && digit(u as u8).is_some();
    digits % 4 != 1 && kept.take(digits).all(plain)
}

const STANDARD: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const FOR_URLS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// Encodes bytes; the alphabet for URLs has no padding.
pub(crate) fn to_base64(bytes: &[u8], for_urls: bool, mut put: impl FnMut(u8)) {
    let alphabet = if for_urls { FOR_URLS } else { STANDARD };
    for part in bytes.chunks(3) {
        let word = part.iter().fold(0u32, |all, &b| all << 8 | b as u32) << (8 * (3 - part.len()));
        for k in 0..4 {
            if k <= part.len() {
                put(alphabet[(word >> (18 - 6 * k)) as usize & 63]);
            } else if !for_urls {
                put(b'=');
            }
        }
    }
}

/// Decodes pairs of hexadecimal digits up to the first that is none.
pub(crate) fn from_hex(mut units: impl Iterator<Item = u16>, mut put: impl FnMut(u8)) {
    let value = |u: u16| match crate::num::digit_value(u as u8) {
        v if v < 16 => Some(v as u8),
        _ => None,
    };
    while let (Some(a), Some(b)) = (units.next(), units.next()) {
        let (Some(a), Some(b)) = (value(a), value(b)) else { return };
        put(a << 4 | b);
    }
}

pub(crate) fn to_hex(bytes: &[u8], mut put: impl FnMut(u8)) {
    for b in bytes {
        for d in [b >> 4, b & 15] {
            put(if d < 10 { b'0' + d } else { b'a' - 10 + d });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decoded(f: impl Fn(std::str::EncodeUtf16, &mut Vec<u8>), s: &str) -> String {
        let mut out = Vec::new();
        f(s.encode_utf16(), &mut out);
        out.iter().map(|b| format!("{b:02x}")).collect()
    }

    /// RFC 4648 §10, and what Node.js 20 makes of broken texts.
    #[test]
    fn base64() {
        for (text, want) in [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foobar", "Zm9vYmFy")] {
            let mut out = String::new();
            to_base64(text.as_bytes(), false, |b| out.push(b as char));
            assert_eq!(out, want);
        }
        let mut out = String::new();
        to_base64(&[0xfb, 0xff, 0xfe, 0xff], true, |b| out.push(b as char));
        assert_eq!(out, "-__-_w");
        for (text, want) in [
            ("\u{141}AAA", "000000"),
            ("QQ==QQ==", "41"),
            ("Q Q = =", "41"),
            ("QUI", "4142"),
            ("Q", ""),
            ("Q\u{ff}Q==", "41"),
            ("=QQ", ""),
            ("QUJDRA==RQ", "41424344"),
            ("Q-_/+w", "43effffb"),
            ("QUJ\u{4e2d}D", "41427e"),
            ("QQ=A", "41"),
            ("QUJDR", "414243"),
        ] {
            assert_eq!(decoded(|u, out| from_base64(u, |b| out.push(b)), text), want, "{text}");
        }
    }

    #[test]
    fn forgiving() {
        for (text, want) in [
            ("", true),
            ("YQ", true),
            ("YQ==", true),
            ("YQ=", false),
            (" Y Q = = ", true),
            ("Y", false),
            ("YQ===", false),
            ("YQ==YQ==", false),
            ("-_", false),
            ("YW\u{e9}", false),
            ("====", false),
            ("=", false),
            ("YWJjZA", true),
        ] {
            assert_eq!(is_forgiving_base64(text.encode_utf16()), want, "{text}");
        }
    }

    #[test]
    fn hex() {
        for (text, want) in
            [("abc", "ab"), ("zz", ""), ("ab zz", "ab"), ("ABcd", "abcd"), ("ab\u{161}cd", "abac"), ("12\u{e9}3", "12")]
        {
            assert_eq!(decoded(|u, out| from_hex(u, |b| out.push(b)), text), want, "{text}");
        }
    }
}
