//! The words of the default locale, en-US. Another locale, or options, stop.

use crate::call::arg;
use crate::value::V;

/// Whether the arguments of a method are the default locale and no options.
pub(super) fn is_default(args: &[V]) -> bool {
    let locale = arg(args, 0);
    let same = locale.is_undefined() || locale.as_s().is_some_and(|s| s.is(b"en-US") || s.is(b"en"));
    same && arg(args, 1).is_undefined()
}
