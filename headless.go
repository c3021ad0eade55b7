//go:build !cgo && !ci

package main

import (
	"context"

	"parallax/app/command"
)

// window says that this build has none.
func window(ctx context.Context, call command.Call) int {
	if len(call.Args) > 0 {
		return command.NoWindow(call, "This build has no window.")
	}
	return command.Sample(ctx, call, "This build has no window.")
}
