#![no_std]
mod function;
decant_rt::export!(function::FUNCTION);
