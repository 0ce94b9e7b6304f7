//! A generated crate, written by hand: what the code generator prints for a small function.
#![no_std]
mod function;
decant_rt::export!(function::FUNCTION);
