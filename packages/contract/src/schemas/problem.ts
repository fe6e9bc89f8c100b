import { z } from "zod";

/** RFC 9457 problem details. */
export const problemSchema = z
  .object({
    type: z.string().meta({ description: "Address of a page that explains this kind of problem." }),
    title: z.string(),
    status: z.int(),
    detail: z.string().optional(),
    instance: z.string().optional().meta({ description: "The request's id." }),
    errors: z
      .array(z.object({ pointer: z.string().meta({ examples: ["#/publishedOn"] }), detail: z.string() }))
      .optional()
      .meta({ description: "What is wrong where: a JSON pointer into the body, or the parameter's name as one." }),
  })
  .meta({ id: "Problem" });
export type Problem = z.infer<typeof problemSchema>;

export const problemParamsSchema = z.object({ code: z.string().meta({ description: "The end of its `type`." }) });
