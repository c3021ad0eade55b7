// Package cores does the work of fits on all processors.
package cores

import (
	"runtime"
	"sync"
)

// Each calls do with each number below n, some at a time in any order, and comes back when
// all are done. What do writes must depend on its number alone.
func Each(n int, do func(i int)) {
	next := make(chan int, n)
	for i := range n {
		next <- i
	}
	close(next)
	var group sync.WaitGroup
	for range runtime.GOMAXPROCS(0) {
		group.Go(func() {
			for i := range next {
				do(i)
			}
		})
	}
	group.Wait()
}
