//go:build !cgo && !ci

package main

import (
	"context"

	"parallax/app/command"
)

// window says that this build has none.
func window(ctx context.Context, call command.Call) int {
	return command.NoWindow(ctx, call, "This build has no window.")
}
