//go:build !cgo && !ci

package main

import (
	"fmt"
	"os"
)

func main() {
	fmt.Fprintln(os.Stderr, "this build has no window")
	os.Exit(2)
}
