//go:build !linux

package tidy

// dropMapped does nothing: other systems take such pages back by themselves.
func dropMapped() {}
