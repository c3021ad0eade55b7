// Kernels for arm64, written by hand: see kernel.go for what they do, and
// plain.go for geluNumbers and expNumbers. V are registers of 4 numbers of 32
// bits.

#include "textflag.h"

// Instructions on four numbers that the assembler has no name for: d = n op m.
#define FMUL(m, n, d) WORD $(0x6e20dc00 | m<<16 | n<<5 | d)
#define FDIV(m, n, d) WORD $(0x6e20fc00 | m<<16 | n<<5 | d)
#define FADD(m, n, d) WORD $(0x4e20d400 | m<<16 | n<<5 | d)
#define FSUB(m, n, d) WORD $(0x4ea0d400 | m<<16 | n<<5 | d)
#define FMAX(m, n, d) WORD $(0x4e20f400 | m<<16 | n<<5 | d)
#define FMIN(m, n, d) WORD $(0x4ea0f400 | m<<16 | n<<5 | d)
// To the nearest whole number, as a float and as an integer.
#define FRINTN(n, d) WORD $(0x4e218800 | n<<5 | d)
#define FCVTNS(n, d) WORD $(0x4e21a800 | n<<5 | d)
// Products of eight signed bytes, the lower and the upper ones, and adding
// pairs of them to four sums.
#define SMULL(m, n, d) WORD $(0x0e20c000 | m<<16 | n<<5 | d)
#define SMULL2(m, n, d) WORD $(0x4e20c000 | m<<16 | n<<5 | d)
#define SADALP(n, d) WORD $(0x4e606800 | n<<5 | d)

#define ROW(at, spread, c0, c1, c2, c3) \
	VLD1R.P 4(at), [spread.S4]          \
	VFMLA V24.S4, spread.S4, c0.S4      \
	VFMLA V25.S4, spread.S4, c1.S4      \
	VFMLA V26.S4, spread.S4, c2.S4      \
	VFMLA V27.S4, spread.S4, c3.S4

#define LOAD(c0, c1, c2, c3) \
	VLD1 (R11), [c0.S4, c1.S4, c2.S4, c3.S4] \
	ADD R9, R11

#define STORE(c0, c1, c2, c3) \
	VST1 [c0.S4, c1.S4, c2.S4, c3.S4], (R8) \
	ADD R9, R8

// func tileNEON(n int, a *float32, lda int, panel, c *float32, ldc int)
TEXT ·tileNEON(SB), NOSPLIT, $0-48
	MOVD n+0(FP), R0
	MOVD a+8(FP), R1
	MOVD lda+16(FP), R2
	MOVD panel+24(FP), R7
	MOVD c+32(FP), R8
	MOVD ldc+40(FP), R9
	LSL  $2, R2
	LSL  $2, R9
	ADD  R2, R1, R3
	ADD  R2, R3, R4
	ADD  R2, R4, R5
	ADD  R2, R5, R6
	ADD  R2, R6, R10
	MOVD R8, R11
	LOAD(V0, V1, V2, V3)
	LOAD(V4, V5, V6, V7)
	LOAD(V8, V9, V10, V11)
	LOAD(V12, V13, V14, V15)
	LOAD(V16, V17, V18, V19)
	LOAD(V20, V21, V22, V23)

step:
	VLD1.P 64(R7), [V24.S4, V25.S4, V26.S4, V27.S4]
	ROW(R1, V28, V0, V1, V2, V3)
	ROW(R3, V29, V4, V5, V6, V7)
	ROW(R4, V30, V8, V9, V10, V11)
	ROW(R5, V31, V12, V13, V14, V15)
	ROW(R6, V28, V16, V17, V18, V19)
	ROW(R10, V29, V20, V21, V22, V23)
	SUBS $1, R0
	BNE  step
	STORE(V0, V1, V2, V3)
	STORE(V4, V5, V6, V7)
	STORE(V8, V9, V10, V11)
	STORE(V12, V13, V14, V15)
	STORE(V16, V17, V18, V19)
	STORE(V20, V21, V22, V23)
	RET

// y = y·x + number, with the help of V7.
#define NEXT(number, x, y) \
	VMOV  number.B16, V7.B16     \
	VFMLA x.S4, y.S4, V7.S4      \
	VMOV  V7.B16, y.B16

// func geluNEON(x *float32, n int)
TEXT ·geluNEON(SB), NOSPLIT, $0-16
	MOVD x+0(FP), R0
	MOVD n+8(FP), R1
	MOVD $·geluNumbers(SB), R2
	VLD1R.P 4(R2), [V16.S4]
	VLD1R.P 4(R2), [V17.S4]
	VLD1R.P 4(R2), [V18.S4]
	VLD1R.P 4(R2), [V19.S4]
	VLD1R.P 4(R2), [V20.S4]
	VLD1R.P 4(R2), [V21.S4]
	VLD1R.P 4(R2), [V22.S4]
	VLD1R.P 4(R2), [V23.S4]
	VLD1R.P 4(R2), [V24.S4]
	VLD1R.P 4(R2), [V25.S4]
	VLD1R.P 4(R2), [V26.S4]
	VLD1R.P 4(R2), [V27.S4]
	VLD1R.P 4(R2), [V28.S4]
	VLD1R.P 4(R2), [V29.S4]
	VLD1R.P 4(R2), [V30.S4]
	VLD1R.P 4(R2), [V31.S4]

gelu:
	VLD1 (R0), [V0.S4]
	FMUL(28, 0, 1)
	FMAX(29, 1, 1)
	FMIN(30, 1, 1)
	FMUL(1, 1, 2)
	VMOV V16.B16, V3.B16
	VMOV V23.B16, V4.B16
	NEXT(V17, V2, V3)
	NEXT(V18, V2, V3)
	NEXT(V19, V2, V3)
	NEXT(V20, V2, V3)
	NEXT(V21, V2, V3)
	NEXT(V22, V2, V3)
	NEXT(V24, V2, V4)
	NEXT(V25, V2, V4)
	NEXT(V26, V2, V4)
	NEXT(V27, V2, V4)
	FMUL(3, 1, 3)
	FDIV(4, 3, 3)
	FMUL(31, 0, 0)
	VMOV V0.B16, V1.B16
	VFMLA V0.S4, V3.S4, V1.S4
	VST1.P [V1.S4], 16(R0)
	SUBS $4, R1
	BGT  gelu
	RET

// func expNEON(x *float32, n int, shift float32)
TEXT ·expNEON(SB), NOSPLIT, $0-20
	MOVD x+0(FP), R0
	MOVD n+8(FP), R1
	MOVD $shift+16(FP), R3
	VLD1R (R3), [V15.S4]
	MOVD $·expNumbers(SB), R2
	VLD1R.P 4(R2), [V16.S4]
	VLD1R.P 4(R2), [V17.S4]
	VLD1R.P 4(R2), [V18.S4]
	VLD1R.P 4(R2), [V19.S4]
	VLD1R.P 4(R2), [V20.S4]
	VLD1R.P 4(R2), [V21.S4]
	VLD1R.P 4(R2), [V22.S4]
	VLD1R.P 4(R2), [V23.S4]
	VLD1R.P 4(R2), [V24.S4]
	VLD1R.P 4(R2), [V25.S4]
	VLD1R.P 4(R2), [V26.S4]

exp:
	VLD1 (R0), [V0.S4]
	FSUB(15, 0, 0)
	FMAX(22, 0, 0)
	FMUL(23, 0, 1)
	FRINTN(1, 1)
	VFMLS V24.S4, V1.S4, V0.S4
	VFMLS V25.S4, V1.S4, V0.S4
	VMOV V16.B16, V2.B16
	NEXT(V17, V0, V2)
	NEXT(V18, V0, V2)
	NEXT(V19, V0, V2)
	NEXT(V20, V0, V2)
	NEXT(V21, V0, V2)
	FMUL(0, 0, 3)
	VMOV V0.B16, V4.B16
	VFMLA V3.S4, V2.S4, V4.S4
	FADD(26, 4, 4)
	FCVTNS(1, 1)
	VSHL $23, V1.S4, V1.S4
	VADD V1.S4, V4.S4, V4.S4
	VST1.P [V4.S4], 16(R0)
	SUBS $4, R1
	BGT  exp
	RET

#define DOT(x, y) \
	SMULL(x, y, 16)  \
	SADALP(16, 6)    \
	SMULL2(x, y, 17) \
	SADALP(17, 7)

// func dotsNEON(a, first *[states]int8, n int, step uintptr, out *[maxPieces]int32)
TEXT ·dotsNEON(SB), NOSPLIT, $0-40
	MOVD a+0(FP), R0
	MOVD first+8(FP), R1
	MOVD n+16(FP), R2
	MOVD step+24(FP), R3
	MOVD out+32(FP), R4
	VLD1.P 64(R0), [V0.B16, V1.B16, V2.B16, V3.B16]
	VLD1 (R0), [V4.B16, V5.B16]

dot:
	MOVD R1, R5
	VLD1.P 64(R5), [V8.B16, V9.B16, V10.B16, V11.B16]
	VLD1 (R5), [V12.B16, V13.B16]
	VEOR V6.B16, V6.B16, V6.B16
	VEOR V7.B16, V7.B16, V7.B16
	DOT(0, 8)
	DOT(1, 9)
	DOT(2, 10)
	DOT(3, 11)
	DOT(4, 12)
	DOT(5, 13)
	VADD V7.S4, V6.S4, V6.S4
	VADDV V6.S4, V6
	FMOVS F6, (R4)
	ADD $4, R4
	ADD R3, R1
	SUBS $1, R2
	BNE  dot
	RET
