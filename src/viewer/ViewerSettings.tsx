import { Moon, Sun, SunMoon } from 'lucide-react'
import { languageNames } from '~/i18n/languageNames.ts'
import { languages } from '~/i18n/words.ts'
import { chooseLanguage } from '~/panels/bar/chooseLanguage.ts'
import { store, type ThemeChoice, useApp } from '~/state/store.ts'
import { setTheme } from '~/state/transitions.ts'
import { useWords } from '~/state/useWords.ts'
import { Button } from '~/ui/Button.tsx'
import { IconButton } from '~/ui/IconButton.tsx'
import { Menu } from '~/ui/Menu.tsx'

const themes = ['auto', 'light', 'dark'] as const satisfies readonly ThemeChoice[]
const themeIcons = { auto: SunMoon, light: Sun, dark: Moon } as const

/** The language and the theme, for as long as the page is open. */
export function ViewerSettings() {
  const { bar } = useWords()
  const spoken = useApp(({ language }) => languages.find((each) => each === language) ?? 'en')
  const theme = useApp((state) => state.preferences.theme)
  return (
    <>
      <Menu
        label={bar.language}
        parts={[
          {
            title: bar.language,
            quiet: true,
            chosen: spoken,
            rows: languages.map((each) => ({ id: each, label: languageNames[each], lang: each })),
          },
        ]}
        onAction={(language) => store.setState(chooseLanguage(language))}
        placement="bottom end"
        trigger={
          <Button variant="quiet" label={bar.languageIs(languageNames[spoken])}>
            {spoken.toUpperCase()}
          </Button>
        }
      />
      <Menu
        label={bar.theme}
        parts={[
          {
            title: bar.theme,
            quiet: true,
            chosen: theme,
            rows: themes.map((each) => ({ id: each, label: bar.themes[each] })),
          },
        ]}
        onAction={(next) => store.setState(setTheme(next))}
        placement="bottom end"
        trigger={<IconButton label={bar.themeIs(bar.themes[theme])} icon={themeIcons[theme]} />}
      />
    </>
  )
}
