/**
 * The places `from` to `to` of the numbers as if they were sorted ascending, sorted, without sorting the others. The numbers
 * are all different. They are left in another order.
 */
export function firstInOrder(numbers: Float64Array<ArrayBuffer>, from: number, to: number): Float64Array<ArrayBuffer> {
  const end = Math.min(to, numbers.length);
  if (from >= end) return new Float64Array(0);
  if (end < numbers.length) partition(numbers, end);
  return numbers.subarray(0, end).sort().subarray(from, end);
}

/** Brings the `first` smallest numbers to the front (quickselect with the median of three). */
function partition(numbers: Float64Array, first: number): void {
  let [low, high] = [0, numbers.length - 1];
  while (low < high) {
    const [one, two, three] = [numbers[low]!, numbers[(low + high) >>> 1]!, numbers[high]!];
    const pivot = Math.max(Math.min(one, two), Math.min(Math.max(one, two), three));
    let [left, right] = [low, high];
    while (left <= right) {
      while (numbers[left]! < pivot) left += 1;
      while (numbers[right]! > pivot) right -= 1;
      if (left > right) break;
      const kept = numbers[left]!;
      numbers[left] = numbers[right]!;
      numbers[right] = kept;
      left += 1;
      right -= 1;
    }
    if (first - 1 <= right) high = right;
    else if (first - 1 >= left) low = left;
    else return;
  }
}
