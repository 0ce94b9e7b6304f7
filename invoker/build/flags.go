package build

// commonFlags hold for the runtime and for functions.
var commonFlags = []string{
	"--edition", "2021", "--cap-lints", "allow", "--error-format", "human",
	"-C", "panic=abort", "-C", "relocation-model=pic", "-C", "debuginfo=0", "-C", "debug-assertions=off",
	"-C", "overflow-checks=off", "-C", "force-unwind-tables=no", "-C", "embed-bitcode=no",
}

// runtimeFlags: the runtime is fast in both tiers; it is compiled only once.
var runtimeFlags = append([]string{"-C", "opt-level=3", "-C", "codegen-units=4"}, commonFlags...)

// tierFlags by tier. Tier 0 is the first answer after an edit or a fallback, tier 1 follows it. Tier 0 runs no passes
// at all, not even the one that inlines what is always to be: that takes a fifth of its time and makes its code three
// times as large. Between the tiers nothing is worth having: level 1 takes three quarters of the time of 2 and 3.
// More than one codegen unit is slower at every level, because a function is one module.
var tierFlags = [][]string{
	append([]string{"-C", "opt-level=0", "-C", "no-prepopulate-passes", "-C", "codegen-units=1"}, commonFlags...),
	append([]string{"-C", "opt-level=3", "-C", "codegen-units=1"}, commonFlags...),
}

// linkArguments make an image with few relocations, none of them lazy, and nothing that runs at load.
var linkArguments = []string{
	"-Bsymbolic", "-znow", "-zrelro", "-znoexecstack", "--gc-sections", "--hash-style=gnu", "--build-id=none",
	"--no-eh-frame-hdr", "--defsym=rust_eh_personality=0", "-s",
}
