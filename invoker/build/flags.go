package build

// commonFlags hold for the runtime and for functions. Metadata of paths is cut off, so that the same
// sources make the same file wherever they are built.
var commonFlags = []string{
	"--edition", "2021", "--cap-lints", "allow", "--error-format", "human",
	"-C", "panic=abort", "-C", "relocation-model=pic", "-C", "debuginfo=0", "-C", "debug-assertions=off",
	"-C", "overflow-checks=off", "-C", "force-unwind-tables=no", "-C", "embed-bitcode=no",
	"--remap-path-prefix", "=.",
}

// runtimeFlags: the runtime is fast in both tiers; it is compiled only once.
var runtimeFlags = append([]string{"-C", "opt-level=3", "-C", "codegen-units=4"}, commonFlags...)

// tierFlags by tier. Tier 0 is the first answer after an edit or a fallback, tier 1 follows it.
var tierFlags = [][]string{
	append([]string{"-C", "opt-level=1", "-C", "codegen-units=2"}, commonFlags...),
	append([]string{"-C", "opt-level=3", "-C", "codegen-units=1"}, commonFlags...),
}

// linkArguments make an image with few relocations, none of them lazy, and nothing that runs at load.
var linkArguments = []string{
	"-Bsymbolic", "-znow", "-zrelro", "-znoexecstack", "--gc-sections", "--hash-style=gnu", "--build-id=none",
	"--no-eh-frame-hdr", "--defsym=rust_eh_personality=0", "-s",
}
