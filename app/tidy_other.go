//go:build !linux

package app

// dropMapped does nothing: other systems take such pages back by themselves.
func dropMapped() {}
