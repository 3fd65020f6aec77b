// Acts of one number.
// @param numberKey: string, the number folded
MATCH (n:Act)
WHERE n.numberKey = $numberKey
