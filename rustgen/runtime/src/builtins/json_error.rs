//! What is wrong with a JSON text, in V8's words.

use crate::error;
use crate::mem::Rt;
use crate::native;
use crate::str::S;
use crate::value::Stop;

/// The SyntaxError for the unit at `at`.
#[cold]
pub(crate) fn syntax_error(rt: &mut Rt, s: S, at: usize) -> Stop {
    if at >= s.len() && s.len() == 0 {
        return error::throw_text(rt, native::SYNTAX_ERROR_PROTO, "Unexpected end of JSON input");
    }
    error::unrendered(rt, native::SYNTAX_ERROR_PROTO)
}
