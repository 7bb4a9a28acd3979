// Consent in Vue: `const granted = useConsent('analytics')`. False on a server and until known.
import { onMounted, onUnmounted, type Ref, readonly, ref } from 'vue'
import { has, onChange } from './page.ts'

export const useConsent = (category: string): Readonly<Ref<boolean>> => {
  const granted = ref(false)
  const look = () => {
    granted.value = has(category)
  }
  let stop = () => {}
  onMounted(() => {
    stop = onChange(look)
    look()
  })
  onUnmounted(() => stop())
  return readonly(granted)
}
