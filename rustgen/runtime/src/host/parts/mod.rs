//! The parts of the host, compiled by decant: make generate.

use super::Part;

#[rustfmt::skip]
mod base;
#[rustfmt::skip]
mod literal;
#[rustfmt::skip]
mod width;
#[rustfmt::skip]
mod layout;
#[rustfmt::skip]
mod colors;
#[rustfmt::skip]
mod inspect;
#[rustfmt::skip]
mod format;
#[rustfmt::skip]
mod stub;
#[rustfmt::skip]
mod timers;
#[rustfmt::skip]
mod events;
#[rustfmt::skip]
mod encoding;
#[rustfmt::skip]
mod url;
#[rustfmt::skip]
mod http;
#[rustfmt::skip]
mod clone;
#[rustfmt::skip]
mod moment;
#[rustfmt::skip]
mod buffer;
#[rustfmt::skip]
mod fetching;
#[rustfmt::skip]
mod chance;
#[rustfmt::skip]
mod process;
#[rustfmt::skip]
mod lines;
#[rustfmt::skip]
mod path;
#[rustfmt::skip]
mod querystring;
#[rustfmt::skip]
mod util;
#[rustfmt::skip]
mod emitter;
#[rustfmt::skip]
mod crypto;
#[rustfmt::skip]
mod nodeurl;
#[rustfmt::skip]
mod calling;
#[rustfmt::skip]
mod cookie;
#[rustfmt::skip]
mod edge;
#[rustfmt::skip]
mod azure;
#[rustfmt::skip]
mod nodestyle;

pub const BASE: u8 = 0;
pub const LITERAL: u8 = 1;
pub const WIDTH: u8 = 2;
pub const LAYOUT: u8 = 3;
pub const COLORS: u8 = 4;
pub const INSPECT: u8 = 5;
pub const FORMAT: u8 = 6;
pub const STUB: u8 = 7;
pub const TIMERS: u8 = 8;
pub const EVENTS: u8 = 9;
pub const ENCODING: u8 = 10;
pub const URL: u8 = 11;
pub const HTTP: u8 = 12;
pub const CLONE: u8 = 13;
pub const MOMENT: u8 = 14;
pub const BUFFER: u8 = 15;
pub const FETCHING: u8 = 16;
pub const CHANCE: u8 = 17;
pub const PROCESS: u8 = 18;
pub const LINES: u8 = 19;
pub const PATH: u8 = 20;
pub const QUERYSTRING: u8 = 21;
pub const UTIL: u8 = 22;
pub const EMITTER: u8 = 23;
pub const CRYPTO: u8 = 24;
pub const NODEURL: u8 = 25;
pub const CALLING: u8 = 26;
pub const COOKIE: u8 = 27;
pub const EDGE: u8 = 28;
pub const AZURE: u8 = 29;
pub const NODESTYLE: u8 = 30;

pub(crate) static ALL: [&Part; 31] = [
    &base::PART,
    &literal::PART,
    &width::PART,
    &layout::PART,
    &colors::PART,
    &inspect::PART,
    &format::PART,
    &stub::PART,
    &timers::PART,
    &events::PART,
    &encoding::PART,
    &url::PART,
    &http::PART,
    &clone::PART,
    &moment::PART,
    &buffer::PART,
    &fetching::PART,
    &chance::PART,
    &process::PART,
    &lines::PART,
    &path::PART,
    &querystring::PART,
    &util::PART,
    &emitter::PART,
    &crypto::PART,
    &nodeurl::PART,
    &calling::PART,
    &cookie::PART,
    &edge::PART,
    &azure::PART,
    &nodestyle::PART,
];
