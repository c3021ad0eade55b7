//go:build !cgo && !ci

package main

import (
	"context"

	"parallax/app/command"
)

// window says that this build has none.
func window(call command.Call) int {
	return command.NoWindow(context.Background(), call, "This build has no window.")
}
