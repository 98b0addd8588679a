package org.grata.modelreader;

/** How a server is told in which form to answer; servers differ in what they understand. */
public enum AnswerFormat {
    /** By the schema, which the server enforces while it writes: OpenAI, vLLM, Ollama, llama.cpp. */
    JSON_SCHEMA,
    /** As any JSON object; the schema is part of the instructions. */
    JSON_OBJECT,
    /** Not at all, for servers that refuse {@code response_format}; the schema is part of the instructions. */
    NONE
}
