//! The built-in functions: one file an object. Each takes the instance, `this` (EMPTY when constructed) and
//! the arguments.

pub(crate) mod array;
pub(crate) mod bigint;
pub(crate) mod console;
pub(crate) mod date;
pub(crate) mod date_text;
pub(crate) mod errors;
pub(crate) mod function;
pub(crate) mod generator;
pub(crate) mod global;
pub(crate) mod host;
pub(crate) mod json;
pub(crate) mod json_error;
pub(crate) mod json_parse;
pub(crate) mod json_write;
pub(crate) mod locale;
pub(crate) mod map;
pub(crate) mod math;
pub(crate) mod number;
pub(crate) mod object;
pub(crate) mod promise;
pub(crate) mod regexp;
pub(crate) mod sort;
pub(crate) mod string;
