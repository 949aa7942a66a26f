package nutation.engine.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class MemoryTest {
    @Test
    void whatWasKeptIsFoundAndNothingElse() {
        Memory memory = new Memory();
        int step = 7919;
        for (int i = 0; i < 3000; i++) {
            memory.put(i * step, -i);
            assertEquals(-i, memory.get(i * step));
        }
        for (int i = 0; i < 3000; i++) {
            assertEquals(-i, memory.get(i * step));
            assertEquals(Memory.UNKNOWN, memory.get(i * step + 1));
        }
    }
}
