//! Made by tests/unicode.js: where the parts of normal.bin are.

pub(super) const CANONICAL: (usize, usize) = (0, 12486);
pub(super) const COMPATIBLE: (usize, usize) = (12486, 35580);
pub(super) const TEXT: (usize, usize) = (35580, 48822);
pub(super) const MARKS: (usize, usize) = (48822, 52458);
pub(super) const PAIRS: (usize, usize) = (52458, 61107);
