//! The parts of the host, compiled by decant: make generate.

use super::Part;

mod azure;
mod calling;
mod cookie;
mod edge;
mod nodestyle;

pub const CALLING: u8 = 0;
pub const COOKIE: u8 = 1;
pub const EDGE: u8 = 2;
pub const AZURE: u8 = 3;
pub const NODESTYLE: u8 = 4;

pub(crate) static ALL: [&Part; 5] = [&calling::PART, &cookie::PART, &edge::PART, &azure::PART, &nodestyle::PART];
