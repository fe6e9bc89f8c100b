import { type InferenceSession, Tensor } from "onnxruntime-node";

/**
 * The logits of one window, in the order of the model's classes.
 *
 * @param ids tokens, at least one, without padding.
 */
export async function runModel(session: InferenceSession, ids: readonly number[]): Promise<readonly number[]> {
  const shape = [1, ids.length];
  const { logits } = await session.run({
    input_ids: new Tensor("int64", BigInt64Array.from(ids, BigInt), shape),
    attention_mask: new Tensor("int64", new BigInt64Array(ids.length).fill(1n), shape),
  });
  return Array.from(logits?.data as Float32Array);
}
