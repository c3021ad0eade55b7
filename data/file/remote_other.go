//go:build !linux && !darwin && !windows

package file

// Remote reports whether a file lies on a drive of another computer; it is not
// known here.
func Remote(string) bool { return false }
