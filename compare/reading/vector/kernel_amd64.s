// Kernels for amd64, written by hand: see kernel.go for what they do,
// and plain.go for geluNumbers and expNumbers.
// Y and Z are registers of 8 and 16 numbers of 32 bits.

#include "textflag.h"

// Rows 0, 1, 2 of a stand at SI, SI+DX, SI+2DX; 3, 4, 5 at R10 and so on.
#define ARGS \
	MOVQ n+0(FP), CX      \
	MOVQ a+8(FP), SI      \
	MOVQ lda+16(FP), DX   \
	MOVQ panel+24(FP), DI \
	MOVQ c+32(FP), R8     \
	MOVQ ldc+40(FP), R9   \
	SHLQ $2, DX           \
	SHLQ $2, R9           \
	LEAQ (DX)(DX*2), AX   \
	LEAQ (SI)(AX*1), R10

#define ROW2(at, spread, c0, c1) \
	VBROADCASTSS at, spread          \
	VFMADD231PS Y12, spread, c0      \
	VFMADD231PS Y13, spread, c1

// One step of the 6 × 16 sums; d is 4 times and p 64 times its number.
#define STEP2(d, p) \
	VMOVUPS p(DI), Y12                 \
	VMOVUPS (p+32)(DI), Y13            \
	ROW2(d(SI), Y14, Y0, Y1)           \
	ROW2(d(SI)(DX*1), Y15, Y2, Y3)     \
	ROW2(d(SI)(DX*2), Y14, Y4, Y5)     \
	ROW2(d(R10), Y15, Y6, Y7)          \
	ROW2(d(R10)(DX*1), Y14, Y8, Y9)    \
	ROW2(d(R10)(DX*2), Y15, Y10, Y11)

#define LOAD2(at, c0, c1) \
	VMOVUPS (at), c0   \
	VMOVUPS 32(at), c1 \
	ADDQ R9, at

#define STORE2(at, c0, c1) \
	VMOVUPS c0, (at)   \
	VMOVUPS c1, 32(at) \
	ADDQ R9, at

// func tileAVX2(n int, a *float32, lda int, panel, c *float32, ldc int)
TEXT ·tileAVX2(SB), NOSPLIT, $0-48
	ARGS
	MOVQ R8, BX
	LOAD2(BX, Y0, Y1)
	LOAD2(BX, Y2, Y3)
	LOAD2(BX, Y4, Y5)
	LOAD2(BX, Y6, Y7)
	LOAD2(BX, Y8, Y9)
	LOAD2(BX, Y10, Y11)
	SUBQ $4, CX
	JL   rest2

four2:
	STEP2(0, 0)
	STEP2(4, 64)
	STEP2(8, 128)
	STEP2(12, 192)
	ADDQ $16, SI
	ADDQ $16, R10
	ADDQ $256, DI
	SUBQ $4, CX
	JGE  four2

rest2:
	ADDQ $4, CX
	JZ   done2

one2:
	STEP2(0, 0)
	ADDQ $4, SI
	ADDQ $4, R10
	ADDQ $64, DI
	DECQ CX
	JNZ  one2

done2:
	STORE2(R8, Y0, Y1)
	STORE2(R8, Y2, Y3)
	STORE2(R8, Y4, Y5)
	STORE2(R8, Y6, Y7)
	STORE2(R8, Y8, Y9)
	STORE2(R8, Y10, Y11)
	VZEROUPPER
	RET

#define ROW5(at, spread, c0, c1) \
	VBROADCASTSS at, spread          \
	VFMADD231PS Z24, spread, c0      \
	VFMADD231PS Z25, spread, c1

// One step of the 12 × 32 sums; d is 4 times and p 128 times its number.
#define STEP5(d, p) \
	VMOVUPS p(DI), Z24                 \
	VMOVUPS (p+64)(DI), Z25            \
	ROW5(d(SI), Z26, Z0, Z1)           \
	ROW5(d(SI)(DX*1), Z27, Z2, Z3)     \
	ROW5(d(SI)(DX*2), Z28, Z4, Z5)     \
	ROW5(d(R10), Z29, Z6, Z7)          \
	ROW5(d(R10)(DX*1), Z30, Z8, Z9)    \
	ROW5(d(R10)(DX*2), Z31, Z10, Z11)  \
	ROW5(d(R11), Z26, Z12, Z13)        \
	ROW5(d(R11)(DX*1), Z27, Z14, Z15)  \
	ROW5(d(R11)(DX*2), Z28, Z16, Z17)  \
	ROW5(d(R12), Z29, Z18, Z19)        \
	ROW5(d(R12)(DX*1), Z30, Z20, Z21)  \
	ROW5(d(R12)(DX*2), Z31, Z22, Z23)

#define LOAD5(at, c0, c1) \
	VMOVUPS (at), c0   \
	VMOVUPS 64(at), c1 \
	ADDQ R9, at

#define STORE5(at, c0, c1) \
	VMOVUPS c0, (at)   \
	VMOVUPS c1, 64(at) \
	ADDQ R9, at

// func tileAVX512(n int, a *float32, lda int, panel, c *float32, ldc int)
TEXT ·tileAVX512(SB), NOSPLIT, $0-48
	ARGS
	LEAQ (R10)(AX*1), R11
	LEAQ (R11)(AX*1), R12
	MOVQ R8, BX
	LOAD5(BX, Z0, Z1)
	LOAD5(BX, Z2, Z3)
	LOAD5(BX, Z4, Z5)
	LOAD5(BX, Z6, Z7)
	LOAD5(BX, Z8, Z9)
	LOAD5(BX, Z10, Z11)
	LOAD5(BX, Z12, Z13)
	LOAD5(BX, Z14, Z15)
	LOAD5(BX, Z16, Z17)
	LOAD5(BX, Z18, Z19)
	LOAD5(BX, Z20, Z21)
	LOAD5(BX, Z22, Z23)
	SUBQ $2, CX
	JL   rest5

two5:
	STEP5(0, 0)
	STEP5(4, 128)
	ADDQ $8, SI
	ADDQ $8, R10
	ADDQ $8, R11
	ADDQ $8, R12
	ADDQ $256, DI
	SUBQ $2, CX
	JGE  two5

rest5:
	ADDQ $2, CX
	JZ   done5
	STEP5(0, 0)

done5:
	STORE5(R8, Z0, Z1)
	STORE5(R8, Z2, Z3)
	STORE5(R8, Z4, Z5)
	STORE5(R8, Z6, Z7)
	STORE5(R8, Z8, Z9)
	STORE5(R8, Z10, Z11)
	STORE5(R8, Z12, Z13)
	STORE5(R8, Z14, Z15)
	STORE5(R8, Z16, Z17)
	STORE5(R8, Z18, Z19)
	STORE5(R8, Z20, Z21)
	STORE5(R8, Z22, Z23)
	VZEROUPPER
	RET

// y = y·x + the number
#define NEXT(number, x, y) \
	VBROADCASTSS number, Y8 \
	VFMADD213PS Y8, x, y

// func geluAVX2(x *float32, n int)
TEXT ·geluAVX2(SB), NOSPLIT, $0-16
	MOVQ x+0(FP), SI
	MOVQ n+8(FP), CX
	LEAQ ·geluNumbers(SB), BX
	VBROADCASTSS 48(BX), Y10
	VBROADCASTSS 52(BX), Y11
	VBROADCASTSS 56(BX), Y12
	VBROADCASTSS 60(BX), Y13
	VBROADCASTSS 0(BX), Y14
	VBROADCASTSS 28(BX), Y15

gelu:
	VMOVUPS (SI), Y0
	VMULPS Y10, Y0, Y1
	VMAXPS Y11, Y1, Y1
	VMINPS Y12, Y1, Y1
	VMULPS Y1, Y1, Y2
	VMOVAPS Y14, Y3
	VMOVAPS Y15, Y4
	NEXT(4(BX), Y2, Y3)
	NEXT(32(BX), Y2, Y4)
	NEXT(8(BX), Y2, Y3)
	NEXT(36(BX), Y2, Y4)
	NEXT(12(BX), Y2, Y3)
	NEXT(40(BX), Y2, Y4)
	NEXT(16(BX), Y2, Y3)
	NEXT(44(BX), Y2, Y4)
	NEXT(20(BX), Y2, Y3)
	NEXT(24(BX), Y2, Y3)
	VMULPS Y3, Y1, Y3
	VDIVPS Y4, Y3, Y3
	VMULPS Y13, Y0, Y0
	VFMADD213PS Y0, Y0, Y3
	VMOVUPS Y3, (SI)
	ADDQ $32, SI
	SUBQ $8, CX
	JG   gelu
	VZEROUPPER
	RET

// func expAVX2(x *float32, n int, shift float32)
TEXT ·expAVX2(SB), NOSPLIT, $0-20
	MOVQ x+0(FP), SI
	MOVQ n+8(FP), CX
	VBROADCASTSS shift+16(FP), Y9
	LEAQ ·expNumbers(SB), BX
	VBROADCASTSS 24(BX), Y10
	VBROADCASTSS 28(BX), Y11
	VBROADCASTSS 32(BX), Y12
	VBROADCASTSS 36(BX), Y13
	VBROADCASTSS 40(BX), Y14
	VBROADCASTSS 0(BX), Y15

exp:
	VMOVUPS (SI), Y0
	VSUBPS Y9, Y0, Y0
	VMAXPS Y10, Y0, Y0
	VMULPS Y11, Y0, Y1
	VROUNDPS $0, Y1, Y1
	VFNMADD231PS Y12, Y1, Y0
	VFNMADD231PS Y13, Y1, Y0
	VMOVAPS Y15, Y2
	NEXT(4(BX), Y0, Y2)
	NEXT(8(BX), Y0, Y2)
	NEXT(12(BX), Y0, Y2)
	NEXT(16(BX), Y0, Y2)
	NEXT(20(BX), Y0, Y2)
	VMULPS Y0, Y0, Y3
	VFMADD213PS Y0, Y3, Y2
	VADDPS Y14, Y2, Y2
	VCVTPS2DQ Y1, Y1
	VPSLLD $23, Y1, Y1
	VPADDD Y1, Y2, Y2
	VMOVUPS Y2, (SI)
	ADDQ $32, SI
	SUBQ $8, CX
	JG   exp
	VZEROUPPER
	RET

// Sixteen products more; at is 16 times their number.
#define DOT(at, y) \
	VPMOVSXBW at(DI), Y8  \
	VPMADDWD  y, Y8, Y8   \
	VPADDD    Y8, Y6, Y6

// func dotsAVX2(a, first *[states]int8, n int, step uintptr, out *[maxPieces]int32)
TEXT ·dotsAVX2(SB), NOSPLIT, $0-40
	MOVQ a+0(FP), SI
	MOVQ first+8(FP), DI
	MOVQ n+16(FP), CX
	MOVQ step+24(FP), DX
	MOVQ out+32(FP), R8
	VPMOVSXBW (SI), Y0
	VPMOVSXBW 16(SI), Y1
	VPMOVSXBW 32(SI), Y2
	VPMOVSXBW 48(SI), Y3
	VPMOVSXBW 64(SI), Y4
	VPMOVSXBW 80(SI), Y5

dot:
	VPXOR Y6, Y6, Y6
	DOT(0, Y0)
	DOT(16, Y1)
	DOT(32, Y2)
	DOT(48, Y3)
	DOT(64, Y4)
	DOT(80, Y5)
	VEXTRACTI128 $1, Y6, X7
	VPADDD X7, X6, X6
	VPSHUFD $0x4e, X6, X7
	VPADDD X7, X6, X6
	VPSHUFD $0xb1, X6, X7
	VPADDD X7, X6, X6
	VMOVD X6, (R8)
	ADDQ $4, R8
	ADDQ DX, DI
	DECQ CX
	JNZ  dot
	VZEROUPPER
	RET
